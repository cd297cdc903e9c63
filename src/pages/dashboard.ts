import { CHARTS } from '../charts/index.ts';
import { loadChart } from 'virtual:charts';
import { loadSlices } from 'virtual:slices';
import type { Messages } from '../i18n/translate.ts';
import { tendIslands, type Island } from './islands.ts';
import { clientPage } from './clientPage.ts';
import { AddressReader } from './reader.svelte.ts';
import { wakeFigure } from './wakeFigure.ts';

/** Starts the dashboard: the reader's view, and an island for each prerendered figure. */
export async function startDashboard(words: Partial<Messages>): Promise<void> {
  const page = clientPage(document, words);
  const { facets } = await loadSlices(['facets']);
  const reader = new AddressReader(window, facets);

  const islands: Island[] = [];
  for (const chart of CHARTS) {
    const element = document.querySelector<HTMLElement>(`[data-island="${chart.id}"]`);
    if (!element) continue;
    const wake = async () => {
      const [module, data] = await Promise.all([loadChart(chart.id), loadSlices(chart.slices)]);
      wakeFigure(element, module, data, reader, page);
    };
    islands.push({ element, wake });
  }
  tendIslands(islands, window);
}
