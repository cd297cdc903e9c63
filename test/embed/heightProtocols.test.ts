import fc from '../fastCheck.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { embed } from './fakeEmbed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('reportHeight speaks the language of its parent', () => {
  test('pym.js, named in the query', () => {
    const { posted } = embed('https://rodaje.example/embed/genres/?initialWidth=600&childId=c1');
    expect(posted().at(-1)).toBe('pymxPYMxc1xPYMxheightxPYMx400');
  });

  test('WordPress, named in the hash', () => {
    const { posted } = embed('https://rodaje.example/embed/genres/#?secret=a1B2c3D4e5');
    expect(posted().at(-1)).toEqual({ message: 'height', value: 400, secret: 'a1B2c3D4e5' });
  });

  test('iframe-resizer: init first, resizeObserver from then on', () => {
    const { posted, hear, resizeContent } = embed();
    hear('[iFrameSizer]if0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true');
    expect(posted().at(-1)).toBe('[iFrameSizer]if0:400:600:init');
    resizeContent(433);
    expect(posted().at(-1)).toBe('[iFrameSizer]if0:433:600:resizeObserver');
    hear('[iFrameSizer]resize');
    expect(posted().at(-1)).toBe('[iFrameSizer]if0:433:600:resizeObserver');
  });

  test('iframe-resizer greeting a hidden frame: init comes with the first height', () => {
    const { posted, hear, resizeContent } = embed();
    resizeContent(0, 0);
    posted();
    hear('[iFrameSizer]if0:8:false:false:32');
    expect(posted()).toEqual([]);
    resizeContent(433, 600);
    expect(posted().at(-1)).toBe('[iFrameSizer]if0:433:600:init');
  });

  test('open-iframe-resizer and Mastodon, once they have asked', () => {
    const { posted, hear } = embed();
    hear({ type: 'iframe-child-init' });
    expect(posted().at(-1)).toEqual({ type: 'iframe-resized', width: 600, height: 400 });
    hear({ type: 'setHeight', id: 7 });
    expect(posted().at(-1)).toEqual({ type: 'setHeight', id: 7, height: 400 });
  });
});

describe('reportHeight obeys nobody but its parent', () => {
  test('and hands on a theme word', () => {
    const { hear, themes } = embed();
    for (const value of ['dark', 'light', 'auto', 'sepia', '<b>dark</b>'])
      hear({ type: 'rodaje:theme', value });
    expect(themes).toEqual(['dark', 'light', 'auto']);
  });

  test('not even with the right words', () => {
    const { window, hear, posted, themes } = embed();
    posted();
    for (const source of [window, null, {}, undefined]) {
      // A default argument would put the parent in the place of undefined.
      window.dispatchEvent(Object.assign(new Event('message'), { data: { type: 'rodaje:measure' }, source }));
    }
    hear({ type: 'rodaje:theme', value: 'dark' }, {});
    expect([posted(), themes]).toEqual([[], []]);
  });

  test('who can make it do no more than tell the height again, with any message', () => {
    const { hear, posted } = embed();
    posted();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string().map((text) => `[iFrameSizer]${text}`),
        ),
        (data) => {
          hear(data);
          const answer = posted();
          if (answer.length > 0) expect(answer).toContainEqual({ height: 400 });
          expect(answer.length).toBeLessThan(10);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
