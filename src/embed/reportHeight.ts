import { heightMessages, readyMessage } from './heightMessages.ts';
import { maybeTell, type Told } from './maybeTell.ts';
import { measureUnbarred } from './measureUnbarred.ts';
import {
  addSignal,
  readAddressSignals,
  readParentMessage,
  type Signal,
  type Theme,
} from './parentSignals.ts';

/** The surroundings of a reporting embed, handed in so that a test can stand in for a browser. */
export interface Reporter {
  window: Window;
  document: Document;
  /** The browser's `ResizeObserver`, or undefined where it has none. */
  ResizeObserver: typeof ResizeObserver | undefined;
  /** The element that holds the whole content; it has no outer margin and takes no height from the frame. */
  box: Element;
  /** Id of the chart. */
  id: string;
  /** Called when the parent asks for a colour scheme. */
  onTheme?: (theme: Theme) => void;
}

const pollEvery = 1000;

/**
 * Keeps the parent of an embed informed of the height of its content, in every protocol of
 * `heightMessages`, and obeys the parent's few words. Does nothing in a page that is not framed;
 * sends no height where the address says `resize=off`.
 *
 * Call it before the window's `load` event, because some parents greet their frames then and never again.
 *
 * @returns a function that ends it
 */
export function reportHeight(reporter: Reporter): () => void {
  const { window, id } = reporter;
  if (window.parent === window) return () => {};

  const teller = createTeller(reporter);
  const ending = new AbortController();
  listen(reporter, teller, ending.signal);
  window.parent.postMessage(readyMessage(id), '*');
  teller.tell();
  const unwatch = watch(reporter, teller.tell);
  return () => {
    ending.abort();
    unwatch();
  };
}

interface Teller {
  /** Tells the height if it is news. */
  readonly tell: () => void;
  /** Tells the height in any case, for a parent that may have missed it. */
  readonly tellAgain: () => void;
  /** Tells the height if it is news, and lets it grow as often again: the reader has opened something. */
  readonly forgiveGrowth: () => void;
  /** Takes note of how the parent wants to be told, and tells it. */
  readonly answer: (signal: Signal) => void;
}

function createTeller({ window, document, box, id }: Reporter): Teller {
  const measure = measureUnbarred({ window, document, box });
  // The address as loaded, since that is what the parent has in the frame's src.
  const address = window.location.href;
  const silent = new URL(address).searchParams.get('resize') === 'off';
  let signals = readAddressSignals(address);
  let told: Told | undefined;

  function tell(): void {
    const size = measure();
    const news = silent ? undefined : maybeTell(told, size);
    if (news === undefined) return;
    told = news;
    const { width, height } = news;
    // A height is no secret, and a parent's origin is unknown to us, hence "*".
    for (const message of heightMessages({ height, width, id, address, signals })) {
      window.parent.postMessage(message, '*');
    }
    const { iframeResizer } = signals;
    if (iframeResizer) signals = { ...signals, iframeResizer: { ...iframeResizer, answered: true } };
  }

  function tellAgain(): void {
    told = undefined;
    tell();
  }

  function forgiveGrowth(): void {
    if (told) told = { ...told, growths: 0 };
    tell();
  }

  function answer(signal: Signal): void {
    signals = addSignal(signals, signal);
    tellAgain();
  }

  return { tell, tellAgain, forgiveGrowth, answer };
}

function listen({ window, document, onTheme }: Reporter, teller: Teller, signal: AbortSignal): void {
  function obey({ source, data }: MessageEvent): void {
    if (source !== window.parent) return;
    const heard = readParentMessage(data);
    if (heard?.kind === 'theme') onTheme?.(heard.theme);
    else if (heard) teller.answer(heard);
  }

  // Not when it hides, as it does when its frame leaves for another page: iframe-resizer takes a height in the next frame,
  // and would put the last one of the old page over the first one of the new.
  function tellWhenShown(): void {
    if (!document.hidden) teller.tellAgain();
  }

  window.addEventListener('message', obey, { signal });
  window.addEventListener('load', teller.tellAgain, { signal });
  window.addEventListener('resize', teller.tell, { signal });
  document.addEventListener('visibilitychange', tellWhenShown, { signal });
  for (const touch of ['click', 'input', 'toggle']) {
    // In the capturing phase, because toggle does not bubble.
    document.addEventListener(touch, teller.forgiveGrowth, { signal, capture: true });
  }
  void document.fonts?.ready.then(() => signal.aborted || teller.tellAgain());
}

function watch({ window, ResizeObserver, box }: Reporter, tell: () => void): () => void {
  if (ResizeObserver === undefined) {
    const poll = window.setInterval(tell, pollEvery);
    return () => window.clearInterval(poll);
  }
  const observer = new ResizeObserver(tell);
  observer.observe(box);
  return () => observer.disconnect();
}
