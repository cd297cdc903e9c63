import { describe, expect, test } from 'vitest';
import { heightMessages, readyMessage } from '../../src/embed/heightMessages.ts';
import type { Signals } from '../../src/embed/parentSignals.ts';

const address = 'https://rodaje.example/es/embed/genres/?state=MX-OAX';

function messages(signals: Signals = {}) {
  return heightMessages({ height: 431, width: 600, id: 'genres', address, signals });
}

describe('heightMessages', () => {
  const unasked: [protocol: string, message: unknown][] = [
    ['Datawrapper', { 'datawrapper-height': { genres: 431 } }],
    ['AMP', { sentinel: 'amp', type: 'embed-size', height: 431 }],
    [
      'Embedly',
      '{"src":"https://rodaje.example/es/embed/genres/?state=MX-OAX","context":"iframe.resize","height":431}',
    ],
    ['generic', { height: 431 }],
    ['our own', { type: 'rodaje:resize', v: 1, id: 'genres', height: 431, width: 600 }],
  ];

  test.each(unasked)('sends the %s message without being asked', (_, message) => {
    expect(messages()).toContainEqual(message);
  });

  test('sends five messages and no other to a parent that gave no sign', () => {
    expect(messages()).toStrictEqual(unasked.map(([, message]) => message));
  });

  const signalled: [protocol: string, signals: Signals, message: unknown][] = [
    ['pym.js', { pymChild: 'c1' }, 'pymxPYMxc1xPYMxheightxPYMx431'],
    ['WordPress', { wordpressSecret: 'a1B2c3D4e5' }, { message: 'height', value: 431, secret: 'a1B2c3D4e5' }],
    [
      'iframe-resizer, greeted just now,',
      { iframeResizer: { id: 'iFrameResizer0', answered: false } },
      '[iFrameSizer]iFrameResizer0:431:600:init',
    ],
    [
      'iframe-resizer, answered before,',
      { iframeResizer: { id: 'iFrameResizer0', answered: true } },
      '[iFrameSizer]iFrameResizer0:431:600:resizeObserver',
    ],
    ['open-iframe-resizer', { openIframeResizer: true }, { type: 'iframe-resized', width: 600, height: 431 }],
    ['Mastodon', { mastodonId: 0 }, { type: 'setHeight', id: 0, height: 431 }],
  ];

  test.each(signalled)('adds the message of %s when it has signalled', (_, signals, message) => {
    expect(messages(signals)).toStrictEqual([...messages(), message]);
  });
});

test('readyMessage names the chart and the version of the protocol', () => {
  expect(readyMessage('slate')).toStrictEqual({ type: 'rodaje:ready', v: 1, id: 'slate' });
});
