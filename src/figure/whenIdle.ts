/** Does a task when the main thread is idle, at the latest after two seconds; soon, in browsers that cannot tell. */
export function whenIdle(window: Window & typeof globalThis, task: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(task, { timeout: 2000 });
  else window.setTimeout(task, 50);
}
