import { reportHeight } from '../../src/embed/reportHeight.ts';

class FakeWindow extends EventTarget {
  posted: [message: unknown, targetOrigin: string][] = [];
  parent: unknown = {
    postMessage: (message: unknown, origin: string) => this.posted.push([message, origin]),
  };
  location: { href: string };
  setInterval = (run: () => void, every: number) => setInterval(run, every);
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

export function embed(
  href = 'https://rodaje.example/embed/genres/',
  { observed = true, framed = true } = {},
) {
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
  }
  reportHeight({
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
