import { flushSync, getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** The width of a figure; undefined until it is laid out, and on paper, whose width nobody knows. */
class FigureWidth {
  px: number | undefined = $state();

  /** Follows an element's width as container queries see it. */
  readonly follow: Attachment = (element) => {
    if (!('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(([entry]) => (this.px = entry!.contentRect.width));
    const observe = () => {
      // What is observed anew is told of anew.
      observer.unobserve(element);
      observer.observe(element);
    };
    observe();
    addEventListener('beforeprint', () => flushSync(() => (this.px = undefined)));
    addEventListener('afterprint', observe);
  };
}

const WIDTH = Symbol('width');

/** Gives what stands in a figure its width. Call it while the figure is being set up. */
export const giveWidth = () => setContext(WIDTH, new FigureWidth());

/** The width of the figure that a component stands in; undefined where it is prerendered by itself. */
export const getWidth = () => getContext<FigureWidth | undefined>(WIDTH);
