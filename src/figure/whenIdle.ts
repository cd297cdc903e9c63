/** Does a task when the main thread is idle, at the latest after two seconds; soon, in browsers that cannot tell. */
export function whenIdle(window: Window & typeof globalThis, task: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(task, { timeout: 2000 });
  else window.setTimeout(task, 50);
}

/** Resolves when what was changed by now is painted; in a page in the background, when it is looked at again. */
export function afterPaint(window: Window): Promise<void> {
  // What a frame asks for comes before its paint, a task that it begins comes after.
  return new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done)));
}

/** Resolves as soon as what waits for the main thread had its turn: a press, a paint. */
export function letOthers(window: Window): Promise<void> {
  const { scheduler } = window as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((done) => window.setTimeout(done));
}
