import { figures as charts } from 'virtual:figures';
// An embed fetches it when it is wanted; here all figures share it, also when the network is gone by then.
import '../../figure/TwinTable.svelte';
import type { Page } from '../../figure/page.ts';
import { lookAt } from '../../filter/view.ts';
import type { Messages } from '../../i18n/translate.ts';
import type { Slices } from '../../model/slices.ts';
import { clientPage } from '../parts/clientPage.ts';
import FilterBar from '../parts/FilterBar.svelte';
import { hearTouches, attachIslands, type Island } from '../../islands/islands.ts';
import { keepUp } from '../../islands/keepUp.svelte.ts';
import { TrailingReader } from '../../address/trailing.svelte.ts';
import { keepParts } from '../../address/keepParts.ts';
import { keepViewAcrossLanguages } from '../../address/keepViewAcrossLanguages.ts';
import { layOutWhenIdle } from '../../islands/layOutWhenIdle.ts';
import { markLive } from '../../islands/markLive.ts';
import { readPageData } from '../parts/pageData.ts';
import { attachSources } from '../parts/provenance.ts';
import { EMBED_PARAMETERS } from '../../address/embedParameters.ts';
import { AddressReader } from '../../address/reader.svelte.ts';
import { showIgnored } from '../parts/showIgnored.ts';
import { showFailure } from '../../islands/showFailure.ts';
import { hydrateFigure, hydrateRoot } from '../../islands/hydrateFigure.ts';
import { attachSharing } from '../parts/sharePage.ts';
import { watchTranslation } from '../../islands/watchTranslation.ts';
import { whenFirst } from '../../islands/whenFirst.svelte.ts';

/**
 * Starts the dashboard: the reader's view, and an island for each prerendered figure and for the filter bar. Where that
 * fails the page stays the picture it is, and its style sheet, which waits for `data-live`, says so.
 */
export async function startDashboard(): Promise<void> {
  const touches = hearTouches(document);
  keepParts(window);
  watchTranslation(document);
  const { words, data } = (await readPageData(document)) as { words: Partial<Messages>; data: Slices };
  const page = clientPage(document, words);
  attachSources(document, page);
  const loadText = async () => (await import('virtual:slice/search')).default;
  const reader = new AddressReader(window, lookAt(data.facets), loadText, EMBED_PARAMETERS);
  await reader.ready();

  attachSharing(document, page);
  keepViewAcrossLanguages(document);
  const islands = islandsOf(data, reader, page);
  keepUp(islands.figures, () => [reader.view, reader.settings], window);
  const hydrateAll = attachIslands(islands.all, window, {
    touches,
    showFailure: (element) => showFailure(element, page),
  });
  whenFirst(() => reader.query !== '', hydrateAll);
  showIgnored(document.querySelector('.filter-bar'), reader.ignored, page);
  markLive(document);
  layOutWhenIdle(
    islands.all.map(({ element }) => element),
    window,
  );
}

/** All islands, and those of the figures, which follow the page's view. */
function islandsOf(data: Slices, view: AddressReader, page: Page) {
  const find = (id: string) => document.querySelector<HTMLElement>(`[data-island="${id}"]`)!;
  const bar = find('filters');
  const filters: Island = {
    element: bar,
    hydrate: async () => hydrateRoot(bar, FilterBar, { reader: view }, page),
  };
  const figures = charts.map((chart) => {
    const element = find(chart.id);
    const reader = new TrailingReader(view, chart);
    const hydrate = async () => {
      reader.catchUp();
      await hydrateFigure(element, chart.component, data, reader, page);
    };
    return { element, reader, hydrate };
  });
  const all: Island[] = [filters, ...figures];
  return { all, figures };
}
