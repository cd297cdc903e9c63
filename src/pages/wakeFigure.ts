import { hydrate, mount, type Component } from 'svelte';
import type { ChartModule } from '../charts/chart.ts';
import { pageContext, type Page } from '../charts/page.ts';
import type { Reader } from '../charts/reader.ts';
import type { SliceName, Slices } from '../model/slices.ts';
import { nameOf } from './controlName.ts';

/** Makes a prerendered figure live. */
export function wakeFigure(
  target: HTMLElement,
  figure: ChartModule['default'],
  data: Pick<Slices, SliceName>,
  reader: Reader,
  page: Page,
): void {
  wakeRoot(target, figure, { data, reader }, reader, pageContext(page));
}

/** Makes a prerendered root live. Where that throws, the picture is put back as it was. */
export function wakeRoot<Props extends Record<string, unknown>>(
  target: HTMLElement,
  root: Component<Props>,
  props: Props,
  reader: Reader,
  context: Map<unknown, unknown>,
): void {
  const picture = [...target.childNodes];
  try {
    if (reader.query === '') hydrate(root, { target, props, context });
    else drawAnew(target, root, props, context);
  } catch (error) {
    target.replaceChildren(...picture);
    throw error;
  }
}

/**
 * The prerendered root shows the default view; where the reader's is another one, it is drawn anew in its place: what the
 * reader had opened in it is opened again, and what the address names in it is its target again.
 */
function drawAnew<Props extends Record<string, unknown>>(
  target: HTMLElement,
  root: Component<Props>,
  props: Props,
  context: Map<unknown, unknown>,
): void {
  const open = new Set([...target.querySelectorAll('details[open] > summary')].map(nameOf));
  const isAimedAt = target.querySelector(':target') !== null;
  target.replaceChildren();
  mount(root, { target, props, context });
  for (const summary of target.querySelectorAll('details > summary')) {
    if (open.has(nameOf(summary))) (summary.parentElement as HTMLDetailsElement).open = true;
  }
  if (isAimedAt) location.replace(location.href);
}
