/** Does a task when the main thread is idle, at the latest after two seconds; soon, in browsers that cannot tell. */
export function whenIdle(window: Window & typeof globalThis, task: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(task, { timeout: 2000 });
  else window.setTimeout(task, 50);
}

/** How long a page that paints nothing, as one in the background, is waited for. */
const LONGEST_FRAME_MS = 200;

/** Resolves when what was changed by now is painted. */
export function afterPaint(window: Window): Promise<void> {
  return new Promise((done) => {
    // What a frame asks for comes before its paint, a task that it begins comes after.
    window.requestAnimationFrame(() => window.setTimeout(done));
    window.setTimeout(done, LONGEST_FRAME_MS);
  });
}

/** Resolves as soon as what waits for the main thread had its turn: a press, a paint. */
export function letOthers(window: Window): Promise<void> {
  const { scheduler } = window as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((done) => window.setTimeout(done));
}
