import { replayOf } from './replay.ts';
import { whenIdle } from '../figure/whenIdle.ts';

/** A figure that is a picture until the reader comes near: `wake` turns it into a live one. */
export interface Island {
  readonly element: HTMLElement;
  wake(): Promise<void>;
}

/** How islands are tended. */
interface Tending {
  /** What the reader touches, see `hearTouches`. */
  readonly touches: Touches;
  /** Says in an island that it could not wake; returns what takes the words away. */
  readonly sayStill: (element: HTMLElement) => () => void;
}

/** Passes the reader's touches on to one listener, those as well that came before there was one. */
type Touches = (listener: (event: Event) => void) => void;

const NEAR = '400px';
const TOUCHES = ['pointerdown', 'focusin', 'click', 'keydown', 'input', 'change'] as const;
/** What is pressed for longer will be no click. */
const LONGEST_PRESS_MS = 1000;

/** Hears what is touched in a document from now on. */
export function hearTouches(document: Document): Touches {
  const early: Event[] = [];
  let hear = (event: Event): unknown => early.push(event);
  for (const touch of TOUCHES)
    document.addEventListener(touch, (event) => hear(event), { capture: true, passive: true });
  return (listener) => {
    hear = listener;
    for (const event of early) listener(event);
  };
}

/**
 * Wakes each island once: when it nears the viewport and the main thread is idle, or at the first touch. What is done to
 * an island before it is live is done again afterwards, so that no early click is lost. Islands wake one after another,
 * never in one long task. One that cannot wake stays the picture it is and says so, and each further touch tries again.
 *
 * @returns wakes all of them, for a view that is not the prerendered one: those in sight at once, the others one by one
 */
export function tendIslands(
  islands: readonly Island[],
  window: Window & typeof globalThis,
  { touches, sayStill }: Tending,
): () => void {
  const asleep = new Map(islands.map((island) => [island.element, island]));
  const waking = new Map<HTMLElement, Promise<boolean>>();
  const unsay = new Map<HTMLElement, () => void>();
  const pressEnd = watchPresses(window);
  /** Whether waking draws another view than the picture's. */
  let stale = false;

  const tryToWake = async (island: Island): Promise<boolean> => {
    const { element } = island;
    try {
      // What is drawn anew under a finger would never hear that it is lifted.
      if (stale) await pressEnd();
      // Never amid an event: what woke it would be heard by the live island and be done again as well.
      await new Promise((done) => window.setTimeout(done));
      await island.wake();
      asleep.delete(element);
      element.dataset.live = '';
      unsay.get(element)?.();
      return true;
    } catch (error) {
      console.warn(error);
      if (!unsay.has(element)) unsay.set(element, sayStill(element));
      return false;
    } finally {
      waking.delete(element);
    }
  };

  /** Resolves with whether the island is live. */
  const wake = (element: HTMLElement): Promise<boolean> => {
    const island = asleep.get(element);
    if (!island) return Promise.resolve(true);
    observer?.unobserve(element);
    const attempt = waking.get(element) ?? tryToWake(island);
    waking.set(element, attempt);
    return attempt;
  };

  const waiting = new Set<HTMLElement>();
  const wakeNext = () => {
    // What the reader has come to meanwhile goes before what stood in line.
    const next = [...waiting].find((element) => isInSight(element, window)) ?? [...waiting][0]!;
    void wake(next).then(() => {
      waiting.delete(next);
      if (waiting.size) whenIdle(window, wakeNext);
    });
  };
  const wakeWhenIdle = (element: HTMLElement) => {
    if (waiting.has(element)) return;
    waiting.add(element);
    if (waiting.size === 1) whenIdle(window, wakeNext);
  };

  const onSight = (entries: IntersectionObserverEntry[]) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) wakeWhenIdle(target as HTMLElement);
  };
  const observer = window.IntersectionObserver && new IntersectionObserver(onSight, { rootMargin: NEAR });
  for (const element of asleep.keys())
    if (observer) observer.observe(element);
    else wakeWhenIdle(element);

  touches((event) => {
    const element = (event.target as Element).closest?.<HTMLElement>('[data-island]');
    if (!element || !asleep.has(element)) return;
    const replay = replayOf(event, element);
    void wake(element).then((live) => live && replay?.());
  });

  return () => {
    stale = true;
    for (const element of asleep.keys()) {
      if (isInSight(element, window)) void wake(element);
      // What stands further down shows another view as well: to a search in the page, and on paper.
      else wakeWhenIdle(element);
    }
  };
}

/** What it returns resolves when no pointer is down, or has been for so long that it is no click. */
function watchPresses(window: Window): () => Promise<unknown> {
  let press: Promise<unknown> = Promise.resolve();
  const onDown = () => {
    press = new Promise((done) => {
      for (const end of ['pointerup', 'pointercancel'])
        window.addEventListener(end, done, { capture: true, once: true });
      window.setTimeout(done, LONGEST_PRESS_MS);
    });
  };
  // On the window, which hears it before the document: who wakes at this very press waits for its end.
  window.addEventListener('pointerdown', onDown, { capture: true, passive: true });
  return () => press;
}

function isInSight(element: Element, window: Window): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
