import { hydrate, type Component } from 'svelte';
import type { LoadedChart } from '../figure/chart.ts';
import { pageContext, type Page } from '../figure/page.ts';
import type { Reader } from '../figure/reader.ts';
import type { SliceName, Slices } from '../model/slices.ts';

/** Hydrates a prerendered figure. */
export function hydrateFigure(
  target: HTMLElement,
  figure: LoadedChart['component'],
  data: Pick<Slices, SliceName>,
  reader: Reader,
  page: Page,
): Promise<void> {
  return hydrateRoot(target, figure, { data, reader }, { ...page, changed: () => reader.drawn !== '' });
}

/**
 * Hydrates a prerendered root. Where the reader's view is another one than was prerendered, hydration mends what it
 * finds otherwise, and drawings are made anew. HTML that somebody else has changed (a translating browser, an extension)
 * cannot be hydrated: there the root is mounted anew. Where that throws as well, the prerendered HTML is put back.
 */
export async function hydrateRoot<Props extends Record<string, unknown>>(
  target: HTMLElement,
  root: Component<Props>,
  props: Props,
  page: Page,
): Promise<void> {
  // A copy, since hydration that fails half-way has emptied and moved what it took over by then.
  const picture = target.cloneNode(true);
  let hydrating = true;
  // Svelte keeps HTML that stands there already, whatever it is told of it.
  const still = () => (hydrating ? ' ' : undefined);
  try {
    // Translated text would be hydrated beside itself (see keepTexts.ts).
    if (!target.querySelector('font')) {
      // Its own recovery would mount the root anew and leave out the stills.
      hydrate(root, { target, props, context: pageContext({ ...page, still }), recover: false });
      return;
    }
  } catch (error) {
    console.warn(error);
    target.replaceChildren(...picture.childNodes);
  } finally {
    hydrating = false;
  }
  const { mountAnew } = await import('./mountAnew.ts');
  await mountAnew(target, root, props, page);
}
