import { hydrate, mount } from 'svelte';
import type { ChartModule } from '../charts/chart.ts';
import { pageContext, type Page } from '../charts/page.ts';
import type { Reader } from '../charts/reader.ts';
import type { SliceName, Slices } from '../model/slices.ts';

/**
 * Makes a prerendered figure live. The prerendered one shows the default view; where the reader's is another one, it is
 * drawn anew in its place.
 */
export function wakeFigure(
  target: HTMLElement,
  chart: ChartModule,
  data: Pick<Slices, SliceName>,
  reader: Reader,
  page: Page,
): void {
  const options = { target, props: { data, reader }, context: pageContext(page) };
  if (reader.query === '') {
    hydrate(chart.default, options);
    return;
  }
  const open = new Set(
    [...target.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent),
  );
  target.replaceChildren();
  mount(chart.default, options);
  for (const summary of target.querySelectorAll('details > summary')) {
    if (open.has(summary.textContent)) (summary.parentElement as HTMLDetailsElement).open = true;
  }
}
