import { hydrate, type Component } from 'svelte';
import type { ChartModule } from '../charts/chart.ts';
import { pageContext, type Page } from '../charts/page.ts';
import type { Reader } from '../charts/reader.ts';
import type { SliceName, Slices } from '../model/slices.ts';

/** Makes a prerendered figure live. */
export function wakeFigure(
  target: HTMLElement,
  figure: ChartModule['default'],
  data: Pick<Slices, SliceName>,
  reader: Reader,
  page: Page,
): void {
  wakeRoot(target, figure, { data, reader }, page);
}

/**
 * Makes a prerendered root live. Where the reader's view is another one than was prerendered, hydration mends what it
 * finds otherwise, and stills are drawn anew. Where it throws, the picture is put back.
 */
export function wakeRoot<Props extends Record<string, unknown>>(
  target: HTMLElement,
  root: Component<Props>,
  props: Props,
  page: Page,
): void {
  // A copy, since hydration that fails half-way has emptied and moved what it took over by then.
  const picture = target.cloneNode(true);
  let hydrating = true;
  // Svelte keeps HTML that stands there already, whatever it is told of it.
  const still = () => (hydrating ? ' ' : undefined);
  try {
    // Its own recovery would mount the root anew and leave out the stills.
    hydrate(root, { target, props, context: pageContext({ ...page, still }), recover: false });
  } catch (error) {
    target.replaceChildren(...picture.childNodes);
    throw error;
  } finally {
    hydrating = false;
  }
}
