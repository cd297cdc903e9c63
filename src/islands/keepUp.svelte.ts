import { flushSync, untrack } from 'svelte';
import { afterPaint, letOthers, whenIdle } from '../figure/whenIdle.ts';

/** An island and the view that it draws, which may be behind the page's. */
interface Follower {
  readonly element: HTMLElement;
  readonly reader: { readonly isBehind: boolean; catchUp(): void };
}

/** How far from the viewport an island is drawn as soon as those in it: it may be there in the next frame. */
const NEAR = '100px';

/**
 * Has islands follow the page's view: what was pressed is painted first, then those in sight are drawn, the one with the
 * focus before the others, each in a task of its own; the rest one in each idle moment. One that comes into sight, or onto
 * paper, is drawn before. Another change of the view begins anew, and what was not drawn yet is drawn once.
 *
 * @param look reads what of the page's view islands follow, so that its changes are heard of
 */
export function keepUp(
  followers: readonly Follower[],
  look: () => unknown,
  window: Window & typeof globalThis,
): void {
  const near = new Set<Element>();
  const nextNear = () => {
    const behind = followers.filter(({ element, reader }) => near.has(element) && reader.isBehind);
    return behind.find(({ element }) => element.contains(window.document.activeElement)) ?? behind[0];
  };

  /** The change of the view that islands follow. */
  let turn = 0;
  const drawRest = (mine: number) =>
    whenIdle(window, () => {
      const next = mine === turn && (nextNear() ?? followers.find(({ reader }) => reader.isBehind));
      if (!next) return;
      next.reader.catchUp();
      drawRest(mine);
    });
  const follow = async () => {
    const mine = ++turn;
    await afterPaint(window);
    for (let next = nextNear(); next && mine === turn; next = nextNear()) {
      next.reader.catchUp();
      await letOthers(window);
    }
    drawRest(mine);
  };

  const onSight = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { isIntersecting, target } of entries) near[isIntersecting ? 'add' : 'delete'](target);
    // What was behind where it was not seen; what is pressed right now waits for its paint.
    void follow();
  };
  const observer =
    window.IntersectionObserver && new window.IntersectionObserver(onSight, { rootMargin: NEAR });
  // In a browser that does not tell what is in sight, everything is.
  for (const { element } of followers)
    if (observer) observer.observe(element);
    else near.add(element);
  $effect.root(() => {
    $effect(() => {
      look();
      untrack(() => void follow());
    });
  });
  window.addEventListener('beforeprint', () => {
    flushSync(() => followers.forEach(({ reader }) => reader.catchUp()));
  });
}
