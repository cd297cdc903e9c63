import { loadChart } from 'virtual:charts';
import { loadSlices } from 'virtual:slices';
import type { Chart } from '../charts/chart.ts';
import { CHARTS } from '../charts/index.ts';
import { pageContext, type Page } from '../charts/page.ts';
import type { Messages } from '../i18n/translate.ts';
import { clientPage } from './clientPage.ts';
import FilterBar from './FilterBar.svelte';
import { tendIslands, type Island } from './islands.ts';
import { keepViewAcrossLanguages } from './keepViewAcrossLanguages.ts';
import { tendSources } from './provenance.ts';
import { AddressReader } from './reader.svelte.ts';
import { sayIgnored } from './sayIgnored.ts';
import { sayStill } from './sayStill.ts';
import { wakeFigure, wakeRoot } from './wakeFigure.ts';
import { tendSharing } from './sharePage.ts';

/**
 * Starts the dashboard: the reader's view, and an island for each prerendered figure and for the filter bar. Where that
 * fails the page stays the picture it is, and its style sheet, which waits for `data-live`, says so.
 */
export async function start(words: Partial<Messages>): Promise<void> {
  const page = clientPage(document, words);
  tendSources(document, page);
  const { facets } = await loadSlices(['facets']);
  const loadText = async () => (await loadSlices(['search'])).search;
  const reader = new AddressReader(window, facets, loadText);
  await reader.ready();

  tendSharing(document, page);
  keepViewAcrossLanguages(document);
  tendIslands(islandsOf(reader, page), window, {
    stale: reader.query !== '',
    sayStill: (element) => sayStill(element, page),
  });
  sayIgnored(document.querySelector('.filter-bar'), reader.ignored, page);
  document.documentElement.dataset.live = '';
}

function islandsOf(reader: AddressReader, page: Page): Island[] {
  const find = (id: string) => document.querySelector<HTMLElement>(`[data-island="${id}"]`)!;
  const bar = find('filters');
  const filters: Island = {
    element: bar,
    wake: async () => wakeRoot(bar, FilterBar, { reader }, reader, pageContext(page)),
  };
  const figures = CHARTS.map((chart: Chart): Island => {
    const element = find(chart.id);
    const wake = async () => {
      const [module, data] = await Promise.all([loadChart(chart.id), loadSlices(chart.slices)]);
      wakeFigure(element, module, data, reader, page);
    };
    return { element, wake };
  });
  return [filters, ...figures];
}
