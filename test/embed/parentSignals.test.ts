import fc from '../fastCheck.ts';
import { describe, expect, test, vi } from 'vitest';
import { addSignal, readAddressSignals, readParentMessage } from '../../src/embed/parentSignals.ts';

describe('readAddressSignals', () => {
  const page = 'https://rodaje.example/embed/genres/';

  test.each([
    ['an address without signals', page, {}],
    [
      'the child id of pym.js',
      `${page}?genre=drama&initialWidth=600&childId=graphic-1`,
      { pymChild: 'graphic-1' },
    ],
    ['an empty child id as none', `${page}?childId=`, {}],
    ['the secret of WordPress', `${page}#?secret=a1B2c3D4e5`, { wordpressSecret: 'a1B2c3D4e5' }],
    ['a secret with other characters as none', `${page}#?secret=a1%22%3E`, {}],
    ['another hash as none', `${page}#table`, {}],
    ['a document without an address of its own', 'about:srcdoc', {}],
  ])('reads %s', (_, address, signals) => {
    expect(readAddressSignals(address)).toEqual(signals);
  });
});

describe('readParentMessage', () => {
  const version4 =
    '[iFrameSizer]graphic:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
  const version5 =
    '[iFrameSizer]graphic:8:true:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false';
  const measure = { kind: 'measure' };

  test.each([
    ['our own question', { type: 'rodaje:measure' }, measure],
    ['the width that pym.js sends', 'pymxPYMxgraphic-1xPYMxwidthxPYMx600', measure],
    ['the question of newswire frames', { sentinel: 'amp', type: 'frames-init' }, measure],
    ['the readiness of WordPress', { message: 'ready', secret: 'a1B2c3D4e5' }, measure],
    ['the resize command of iframe-resizer', '[iFrameSizer]resize', measure],
    ['the reset command of iframe-resizer', '[iFrameSizer]reset', measure],
    ['the greeting of iframe-resizer 4', version4, { kind: 'iframe-resizer', id: 'graphic' }],
    ['the greeting of iframe-resizer 5', version5, { kind: 'iframe-resizer', id: 'graphic' }],
    ['the greeting of open-iframe-resizer', { type: 'iframe-child-init' }, { kind: 'open-iframe-resizer' }],
    ['its question', { type: 'iframe-get-child-dimensions' }, { kind: 'open-iframe-resizer' }],
    ['the question of Mastodon', { type: 'setHeight', id: 0 }, { kind: 'mastodon', id: 0 }],
    ['a theme', { type: 'rodaje:theme', value: 'dark' }, { kind: 'theme', theme: 'dark' }],
  ])('understands %s', (_, data, signal) => {
    expect(readParentMessage(data)).toEqual(signal);
  });

  test.each([
    ['where pym.js has scrolled to', 'pymxPYMxgraphic-1xPYMxviewport-iframe-positionxPYMx600 800 0 0 0'],
    ['a page that pym.js would have us open', 'pymxPYMxgraphic-1xPYMxnavigateToxPYMxhttps://evil.example'],
    ['a message through iframe-resizer', '[iFrameSizer]message:{"html":"<b>"}'],
    ['a greeting without a name', '[iFrameSizer]:8:false'],
    ['a theme that is none of ours', { type: 'rodaje:theme', value: 'url(https://evil.example)' }],
    ['a theme that is no word', { type: 'rodaje:theme', value: { toString: () => 'dark' } }],
    ['a Mastodon question without a name', { type: 'setHeight', id: { toString: () => '1' } }],
    ['an inherited word', Object.create({ type: 'rodaje:measure' })],
    ['nothing', undefined],
    ['null', null],
    ['a number', 431],
    ['a function', () => 'rodaje:measure'],
    ['a text of ten million characters', `[iFrameSizer]${'x'.repeat(1e7)}:8:true`],
  ])('lets pass %s', (_, data) => {
    expect(readParentMessage(data)).toBeUndefined();
  });

  test('runs no getter and lets no proxy throw', () => {
    const getter = vi.fn(() => 'rodaje:measure');
    expect(readParentMessage(Object.defineProperty({}, 'type', { get: getter }))).toBeUndefined();
    expect(getter).not.toHaveBeenCalled();
    const trap = () => {
      throw new Error('trap');
    };
    expect(readParentMessage(new Proxy({}, { get: trap, getOwnPropertyDescriptor: trap }))).toBeUndefined();
  });

  test('reads a message that contains itself', () => {
    const knot: Record<string, unknown> = { type: 'rodaje:theme' };
    knot.value = knot;
    expect(readParentMessage(knot)).toBeUndefined();
  });

  const word = fc.constantFrom(
    'rodaje:measure',
    'rodaje:theme',
    'frames-init',
    'iframe-child-init',
    'setHeight',
    'amp',
    'ready',
    'dark',
  );
  const likely = fc.record(
    {
      type: fc.oneof(word, fc.anything()),
      value: fc.oneof(word, fc.anything()),
      id: fc.anything(),
      message: fc.oneof(word, fc.anything()),
      sentinel: fc.oneof(word, fc.anything()),
    },
    { requiredKeys: [] },
  );
  const text = fc
    .array(
      fc.oneof(fc.constantFrom('[iFrameSizer]', ':', 'true', 'resize', 'pym', 'xPYMx', 'width'), fc.string()),
    )
    .map((parts) => parts.join(''));

  test('answers any message with one of five signals or none, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }), likely, text),
        (data) => {
          const signal = readParentMessage(data);
          if (signal === undefined) return;
          expect(['measure', 'theme', 'iframe-resizer', 'open-iframe-resizer', 'mastodon']).toContain(
            signal.kind,
          );
          if (signal.kind === 'theme') expect(['light', 'dark', 'auto']).toContain(signal.theme);
          if ('id' in signal) expect(['string', 'number']).toContain(typeof signal.id);
          expect(JSON.stringify(signal).length).toBeLessThan(4000);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('addSignal', () => {
  test('keeps what other protocols have said', () => {
    const known = addSignal({ pymChild: 'c1' }, { kind: 'mastodon', id: 7 });
    expect(addSignal(known, { kind: 'open-iframe-resizer' })).toEqual({
      pymChild: 'c1',
      mastodonId: 7,
      openIframeResizer: true,
    });
  });

  test('counts a greeting repeated under the same name as answered, and under a new name as open', () => {
    const known = { iframeResizer: { id: 'a', answered: true } };
    expect(addSignal(known, { kind: 'iframe-resizer', id: 'a' })).toEqual(known);
    expect(addSignal(known, { kind: 'iframe-resizer', id: 'b' })).toEqual({
      iframeResizer: { id: 'b', answered: false },
    });
  });

  test('changes nothing for a question that names no protocol', () => {
    expect(addSignal({ pymChild: 'c1' }, { kind: 'measure' })).toEqual({ pymChild: 'c1' });
  });
});
