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

const POLL_MS = 1000;
/** After how long a parent is told again that has not followed; the next time after twice as long, up to the last. */
const FIRST_REPEAT_MS = 500;
const LAST_REPEAT_MS = 32_000;

/**
 * Keeps the parent of an embed informed of the height of its content, in every protocol of
 * `heightMessages`, and obeys the parent's few words. Does nothing in a page that is not framed;
 * sends no height where the address says `resize=off`. It ends with the page.
 *
 * Call it before the window's `load` event, because some parents greet their frames then and never again. A parent may
 * also come late, where its own script is slow: one that leaves the frame too low is told again for a minute.
 */
export function reportHeight(reporter: Reporter): void {
  const { window, id } = reporter;
  if (window.parent === window) return;

  const teller = createTeller(reporter);
  listen(reporter, teller);
  window.parent.postMessage(readyMessage(id), '*');
  teller.tell();
  watch(reporter, teller.tell);
  repeat(window, teller.tellUnheard, FIRST_REPEAT_MS);
}

interface Teller {
  /** Tells the height if it is news. */
  readonly tell: () => void;
  /** Tells the height in any case, for a parent that may have missed it. */
  readonly tellAgain: () => void;
  /** Says once more what the parent was told where the frame is still lower than that. */
  readonly tellUnheard: () => void;
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
    post(news);
  }

  function post({ width, height }: Told): void {
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

  function tellUnheard(): void {
    if (told && window.innerHeight < told.height) post(told);
  }

  function forgiveGrowth(): void {
    if (told) told = { ...told, growths: 0 };
    tell();
  }

  function answer(signal: Signal): void {
    signals = addSignal(signals, signal);
    tellAgain();
  }

  return { tell, tellAgain, tellUnheard, forgiveGrowth, answer };
}

function listen({ window, document, onTheme }: Reporter, teller: Teller): void {
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

  window.addEventListener('message', obey);
  window.addEventListener('load', teller.tellAgain);
  window.addEventListener('resize', teller.tell);
  document.addEventListener('visibilitychange', tellWhenShown);
  for (const touch of ['click', 'input', 'toggle']) {
    // In the capturing phase, because toggle does not bubble.
    document.addEventListener(touch, teller.forgiveGrowth, true);
  }
  void document.fonts.ready.then(teller.tellAgain);
}

function watch({ window, ResizeObserver, box }: Reporter, tell: () => void): void {
  if (ResizeObserver === undefined) window.setInterval(tell, POLL_MS);
  else new ResizeObserver(tell).observe(box);
}

function repeat(window: Window, tellUnheard: () => void, wait: number): void {
  window.setTimeout(() => {
    tellUnheard();
    if (wait < LAST_REPEAT_MS) repeat(window, tellUnheard, 2 * wait);
  }, wait);
}
