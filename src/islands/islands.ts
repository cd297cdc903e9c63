import { replayOf } from './replay.ts';
import { whenIdle } from '../figure/whenIdle.ts';

/** A prerendered part of the page that is static until the reader comes near: `hydrate` makes it live. */
export interface Island {
  readonly element: HTMLElement;
  hydrate(): Promise<void>;
}

/** What hydration of islands needs of the page. */
interface Options {
  /** What the reader touches, see `hearTouches`. */
  readonly touches: Touches;
  /** Says in an island that it could not be hydrated; returns what takes the words away. */
  readonly showFailure: (element: HTMLElement) => () => void;
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
 * Hydrates each island once: when it nears the viewport and the main thread is idle, or at the first touch. What is done
 * to an island before it is live is replayed afterwards, so that no early click is lost. Islands are hydrated one after
 * another, never in one long task. One that fails stays static and says so, and each further touch tries again.
 *
 * @returns hydrates all of them, for a view that is not the prerendered one: those in sight at once, the others one by one
 */
export function attachIslands(
  islands: readonly Island[],
  window: Window & typeof globalThis,
  { touches, showFailure }: Options,
): () => void {
  const pending = new Map(islands.map((island) => [island.element, island]));
  const hydrating = new Map<HTMLElement, Promise<boolean>>();
  const hideFailure = new Map<HTMLElement, () => void>();
  const pressEnd = watchPresses(window);
  /** Whether hydration draws another view than the prerendered one. */
  let redraws = false;

  const tryToHydrate = async (island: Island): Promise<boolean> => {
    const { element } = island;
    try {
      // Drawn anew between pointerdown and pointerup, a button would lose the click: wait for the press to end.
      if (redraws) await pressEnd();
      // In a new task: otherwise the event that asked for it reaches the new listeners and is replayed as well.
      await new Promise((done) => window.setTimeout(done));
      await island.hydrate();
      pending.delete(element);
      element.dataset.live = '';
      hideFailure.get(element)?.();
      return true;
    } catch (error) {
      console.warn(error);
      if (!hideFailure.has(element)) hideFailure.set(element, showFailure(element));
      return false;
    } finally {
      hydrating.delete(element);
    }
  };

  /** Resolves with whether the island is live. */
  const hydrate = (element: HTMLElement): Promise<boolean> => {
    const island = pending.get(element);
    if (!island) return Promise.resolve(true);
    observer?.unobserve(element);
    const attempt = hydrating.get(element) ?? tryToHydrate(island);
    hydrating.set(element, attempt);
    return attempt;
  };

  const waiting = new Set<HTMLElement>();
  const hydrateNext = () => {
    // What the reader has come to meanwhile goes before what stood in line.
    const next = [...waiting].find((element) => isInSight(element, window)) ?? [...waiting][0]!;
    void hydrate(next).then(() => {
      waiting.delete(next);
      if (waiting.size) whenIdle(window, hydrateNext);
    });
  };
  const hydrateWhenIdle = (element: HTMLElement) => {
    if (waiting.has(element)) return;
    waiting.add(element);
    if (waiting.size === 1) whenIdle(window, hydrateNext);
  };

  const onSight = (entries: IntersectionObserverEntry[]) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) hydrateWhenIdle(target as HTMLElement);
  };
  const observer = window.IntersectionObserver && new IntersectionObserver(onSight, { rootMargin: NEAR });
  for (const element of pending.keys())
    if (observer) observer.observe(element);
    else hydrateWhenIdle(element);

  touches((event) => {
    const element = (event.target as Element).closest?.<HTMLElement>('[data-island]');
    if (!element || !pending.has(element)) return;
    const replay = replayOf(event, element);
    void hydrate(element).then((live) => live && replay?.());
  });

  return () => {
    redraws = true;
    for (const element of pending.keys()) {
      if (isInSight(element, window)) void hydrate(element);
      // What stands further down shows another view as well: to a search in the page, and on paper.
      else hydrateWhenIdle(element);
    }
  };
}

/** Returns a function whose promise resolves once no pointer is pressed, or after `LONGEST_PRESS_MS`. */
function watchPresses(window: Window): () => Promise<unknown> {
  let press: Promise<unknown> = Promise.resolve();
  const onDown = () => {
    press = new Promise((done) => {
      for (const end of ['pointerup', 'pointercancel'])
        window.addEventListener(end, done, { capture: true, once: true });
      window.setTimeout(done, LONGEST_PRESS_MS);
    });
  };
  // On the window, which hears it before the document: an island hydrated by this very press waits for its end.
  window.addEventListener('pointerdown', onDown, { capture: true, passive: true });
  return () => press;
}

function isInSight(element: Element, window: Window): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
