import fc from '../fastCheck.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportHeight } from '../../src/embed/reportHeight.ts';

class FakeWindow extends EventTarget {
  posted: [message: unknown, targetOrigin: string][] = [];
  parent: unknown = {
    postMessage: (message: unknown, origin: string) => this.posted.push([message, origin]),
  };
  location: { href: string };
  setInterval = (run: () => void, every: number) => setInterval(run, every);
  clearInterval = (poll: NodeJS.Timeout) => clearInterval(poll);
  setTimeout = (run: () => void, after: number) => setTimeout(run, after);
  clearTimeout = (wait: NodeJS.Timeout | undefined) => clearTimeout(wait);
  innerHeight = 400;
  matchMedia = () => ({ matches: false });

  constructor(href: string) {
    super();
    this.location = { href };
  }
}

class FakeDocument extends EventTarget {
  fonts = { ready: Promise.resolve() };
  hidden = false;
  documentElement = { style: { overflowY: '', setProperty: () => undefined } };
}

function embed(href = 'https://rodaje.example/embed/genres/', { observed = true, framed = true } = {}) {
  const window = new FakeWindow(href);
  if (!framed) window.parent = window;
  const document = new FakeDocument();
  const size = { width: 600, height: 400 };
  const themes: string[] = [];
  let observe = () => {};
  class FakeObserver {
    constructor(callback: () => void) {
      observe = callback;
    }
    observe() {}
    disconnect() {
      observe = () => {};
    }
  }
  const stop = reportHeight({
    window: window as unknown as Window,
    document: document as unknown as Document,
    ResizeObserver: observed ? (FakeObserver as unknown as typeof ResizeObserver) : undefined,
    box: { getBoundingClientRect: () => size } as unknown as Element,
    id: 'genres',
    onTheme: (theme) => themes.push(theme),
  });
  return {
    window,
    document,
    themes,
    stop,
    /** Everything posted since the last call. */
    posted: () => window.posted.splice(0).map(([message]) => message),
    /** The heights told since the last call, one for each round of messages. */
    heights: () =>
      window.posted
        .splice(0)
        .map(([message]) => message as { type?: string; height: number })
        .filter(({ type }) => type === 'rodaje:resize')
        .map(({ height }) => height),
    resizeContent(height: number, width = size.width) {
      Object.assign(size, { height, width });
      observe();
    },
    hear: (data: unknown, source: unknown = window.parent) =>
      window.dispatchEvent(Object.assign(new Event('message'), { data, source })),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('reportHeight tells its parent', () => {
  test('that it is ready, then the height in the five words that need no question', () => {
    expect(embed().posted()).toStrictEqual([
      { type: 'rodaje:ready', v: 1, id: 'genres' },
      { 'datawrapper-height': { genres: 400 } },
      { sentinel: 'amp', type: 'embed-size', height: 400 },
      '{"src":"https://rodaje.example/embed/genres/","context":"iframe.resize","height":400}',
      { height: 400 },
      { type: 'rodaje:resize', v: 1, id: 'genres', height: 400, width: 600 },
    ]);
  });

  test('whatever origin it has', () => {
    const { window } = embed();
    expect(window.posted.map(([, origin]) => origin)).toEqual(Array(6).fill('*'));
  });

  test('a height rounded up, but not by a crumb of the browser’s arithmetic', () => {
    const { heights, resizeContent } = embed();
    resizeContent(430.2);
    resizeContent(500.01);
    expect(heights()).toEqual([400, 431, 500]);
  });

  test('again at load, when fonts are there and when the tab is seen, even if nothing changed', async () => {
    const { window, document, heights } = embed();
    heights();
    window.dispatchEvent(new Event('load'));
    document.dispatchEvent(new Event('visibilitychange'));
    await document.fonts.ready;
    expect(heights()).toEqual([400, 400, 400]);
  });

  test('nothing when it hides, as it does when another page takes its place', () => {
    const { document, heights } = embed();
    heights();
    document.hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heights()).toEqual([]);
  });

  test('nothing when the window changes and the height does not', () => {
    const { window, heights } = embed();
    heights();
    window.dispatchEvent(new Event('resize'));
    expect(heights()).toEqual([]);
  });

  test('nothing of a hidden content, and its height once it is shown', () => {
    const { heights, resizeContent, hear } = embed();
    heights();
    resizeContent(0, 0);
    hear({ type: 'rodaje:measure' });
    expect(heights()).toEqual([]);
    resizeContent(400, 600);
    expect(heights()).toEqual([400]);
  });

  test('nothing at all in a page that is not framed', () => {
    const { posted, resizeContent, stop } = embed(undefined, { framed: false });
    resizeContent(900);
    stop();
    expect(posted()).toEqual([]);
  });

  test('no height where its address says resize=off, whoever asks', () => {
    const { posted, hear, resizeContent, themes } = embed('https://rodaje.example/embed/genres/?resize=off');
    resizeContent(900);
    hear({ type: 'rodaje:measure' });
    hear({ type: 'rodaje:theme', value: 'dark' });
    expect(posted()).toEqual([{ type: 'rodaje:ready', v: 1, id: 'genres' }]);
    expect(themes).toEqual(['dark']);
  });

  test('a changed height within a second in a browser without ResizeObserver', () => {
    const { heights, resizeContent, stop } = embed(undefined, { observed: false });
    resizeContent(500);
    vi.advanceTimersByTime(1000);
    expect(heights()).toEqual([400, 500]);
    stop();
    resizeContent(600);
    vi.advanceTimersByTime(5000);
    expect(heights()).toEqual([]);
  });

  test('nothing once it is stopped', async () => {
    const { window, document, posted, hear, resizeContent, stop } = embed();
    posted();
    stop();
    resizeContent(900);
    hear({ type: 'rodaje:measure' });
    window.dispatchEvent(new Event('load'));
    document.dispatchEvent(new Event('click'));
    await document.fonts.ready;
    expect(posted()).toEqual([]);
  });
});

describe('reportHeight ends a growth without cause', () => {
  function grown() {
    const frame = embed();
    for (let step = 1; step <= 20; step++) frame.resizeContent(400 + 10 * step);
    return frame;
  }

  test('after eight growths at one width', () => {
    expect(grown().heights()).toEqual([400, 410, 420, 430, 440, 450, 460, 470, 480]);
  });

  test('and goes on when the width changes', () => {
    const { heights, resizeContent } = grown();
    heights();
    resizeContent(610, 320);
    resizeContent(620);
    expect(heights()).toEqual([610, 620]);
  });

  test('and goes on when the parent asks', () => {
    const { heights, hear, resizeContent } = grown();
    heights();
    hear({ type: 'rodaje:measure' });
    resizeContent(700);
    expect(heights()).toEqual([600, 700]);
  });

  test.each(['click', 'input', 'toggle'])('and goes on after a %s of the reader', (touch) => {
    const { document, heights, resizeContent } = grown();
    heights();
    document.dispatchEvent(new Event(touch));
    resizeContent(700);
    expect(heights()).toEqual([600, 700]);
  });
});

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
