import { replayOf } from './replay.ts';
import { whenIdle } from './whenIdle.ts';

/** A figure that is a picture until the reader comes near: `wake` turns it into a live one. */
export interface Island {
  readonly element: HTMLElement;
  wake(): Promise<void>;
}

/** How islands are tended. */
export interface Tending {
  /** Whether the prerendered view is another one than the reader's, so that what is in sight cannot wait. */
  readonly stale: boolean;
  /** Says in an island that it could not wake; returns what takes the words away. */
  readonly sayStill: (element: HTMLElement) => () => void;
}

const NEAR = '400px';
const TOUCHES = ['pointerdown', 'focusin', 'click', 'keydown', 'input', 'change'] as const;

/**
 * Wakes each island once: when it nears the viewport and the main thread is idle, or at the first touch; all of them, one
 * by one, where the prerendered view is not the reader's. What is done to
 * an island before it is live is done again afterwards, so that no early click is lost. Islands wake one after another,
 * never in one long task. One that cannot wake stays the picture it is and says so, and
 * each further touch tries again.
 */
export function tendIslands(
  islands: readonly Island[],
  window: Window & typeof globalThis,
  { stale, sayStill }: Tending,
): void {
  const asleep = new Map(islands.map((island) => [island.element, island]));
  const waking = new Map<HTMLElement, Promise<boolean>>();
  const unsay = new Map<HTMLElement, () => void>();

  const tryToWake = async (island: Island): Promise<boolean> => {
    const { element } = island;
    try {
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

  let queue: Promise<unknown> = Promise.resolve();
  const wakeWhenIdle = (element: HTMLElement) => {
    queue = queue.then(
      () => new Promise<void>((done) => whenIdle(window, () => void wake(element).then(() => done()))),
    );
  };

  const onTouch = (event: Event) => {
    const element = (event.target as Element).closest?.<HTMLElement>('[data-island]');
    if (!element || !asleep.has(element)) return;
    const replay = replayOf(event, element);
    void wake(element).then((live) => live && replay?.());
  };
  for (const touch of TOUCHES)
    window.document.addEventListener(touch, onTouch, { capture: true, passive: true });

  const onSight = (entries: IntersectionObserverEntry[]) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) wakeWhenIdle(target as HTMLElement);
  };
  const observer = window.IntersectionObserver && new IntersectionObserver(onSight, { rootMargin: NEAR });
  for (const element of asleep.keys()) {
    if (stale && isInSight(element, window)) void wake(element);
    // What stands further down shows another view as well: to a search in the page, and on paper.
    else if (stale || !observer) wakeWhenIdle(element);
    else observer.observe(element);
  }
}

function isInSight(element: Element, window: Window): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
