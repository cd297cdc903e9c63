import { flushSync, getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** The width of a figure; undefined until it is laid out, and on paper, whose width nobody knows. */
class FigureWidth {
  #screen: number | undefined = $state();
  #isPrinting = $state(false);
  readonly px = $derived(this.#isPrinting ? undefined : this.#screen);

  /** Follows an element's width as container queries see it. */
  readonly follow: Attachment = (element) => {
    if (!('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(([entry]) => (this.#screen = entry!.contentRect.width));
    observer.observe(element);
    const print = () => flushSync(() => (this.#isPrinting = true));
    const printed = () => (this.#isPrinting = false);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', printed);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', printed);
    };
  };
}

const WIDTH = Symbol('width');

/** Gives what stands in a figure its width. Call it while the figure is being set up. */
export const giveWidth = () => setContext(WIDTH, new FigureWidth());

/** The width of the figure that a component stands in; undefined where it is prerendered by itself. */
export const getWidth = () => getContext<FigureWidth | undefined>(WIDTH);
