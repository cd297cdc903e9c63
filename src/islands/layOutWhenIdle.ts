import { whenIdle } from '../figure/whenIdle.ts';

/**
 * Has what the first paint left for later laid out, one element in each idle moment, by the mark that the style sheet
 * waits for.
 */
export function layOutWhenIdle(elements: readonly HTMLElement[], window: Window & typeof globalThis): void {
  const [element, ...rest] = elements;
  if (!element) return;
  whenIdle(window, () => {
    element.dataset.whole = '';
    // In the next frame this one is laid out; the others wait for theirs.
    window.requestAnimationFrame(() => layOutWhenIdle(rest, window));
  });
}
