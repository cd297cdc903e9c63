/** A figure that is a picture until the reader comes near: `wake` turns it into a live one. */
export interface Island {
  readonly element: HTMLElement;
  wake(): Promise<void>;
}

const NEAR = '400px';
const TOUCHES = ['pointerdown', 'focusin', 'click', 'keydown'] as const;

/**
 * Wakes each island once: when it nears the viewport and the main thread is idle, or at the first touch. A press on
 * something that only works alive is done again after the waking, so that no early click is lost. Islands wake one
 * after another, never in one long task. Where the prerendered view is `stale`, those in sight wake at once.
 */
export function tendIslands(
  islands: readonly Island[],
  window: Window & typeof globalThis,
  stale: boolean,
): void {
  const asleep = new Map(islands.map((island) => [island.element, island]));
  const idle: (task: () => void) => void = window.requestIdleCallback
    ? (task) => window.requestIdleCallback(task, { timeout: 2000 })
    : (task) => window.setTimeout(task, 50);

  const wake = async (element: HTMLElement) => {
    const island = asleep.get(element);
    if (!island) return;
    asleep.delete(element);
    observer?.unobserve(element);
    await island.wake();
  };

  let queue = Promise.resolve();
  const wakeWhenIdle = (element: HTMLElement) => {
    queue = queue.then(() => new Promise<void>((done) => idle(() => void wake(element).finally(done))));
  };

  const onTouch = (event: Event) => {
    const target = event.target as Element;
    const element = target.closest?.<HTMLElement>('[data-island]');
    if (!element || !asleep.has(element)) return;
    const lost = event.type === 'click' && target.closest<HTMLElement>('button, [role=button]');
    void wake(element).then(
      () => lost && lost.isConnected && lost.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
  };
  for (const touch of TOUCHES)
    window.document.addEventListener(touch, onTouch, { capture: true, passive: true });

  const onSight = (entries: IntersectionObserverEntry[]) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) wakeWhenIdle(target as HTMLElement);
  };
  const observer = window.IntersectionObserver && new IntersectionObserver(onSight, { rootMargin: NEAR });
  for (const element of asleep.keys()) {
    if (stale && isInSight(element, window)) void wake(element);
    else if (observer) observer.observe(element);
    else wakeWhenIdle(element);
  }
}

function isInSight(element: Element, window: Window): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
