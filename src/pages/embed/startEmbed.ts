import { loadEmbedView } from 'virtual:embed-view';
import { isEverything } from '../../filter/filter.ts';
import type { Look } from '../../filter/view.ts';
import { NO_FACETS } from '../../model/slices/facets.ts';
import type { SliceName, Slices } from '../../model/slices.ts';
import { clientPage } from '../parts/clientPage.ts';
import type { EmbedParameters } from '../../address/embedParameters.ts';
import type { FigureModule } from './loadFigure.ts';
import { markLive } from '../../islands/markLive.ts';
import { readPageData } from '../parts/pageData.ts';
import { attachSources } from '../parts/provenance.ts';
import { AddressReader } from '../../address/reader.svelte.ts';
import { hydrateFigure } from '../../islands/hydrateFigure.ts';
import { watchTranslation } from '../../islands/watchTranslation.ts';
import { whenFirst } from '../../islands/whenFirst.svelte.ts';

/** What a figure sees that asks nothing of the productions. */
const seeNothing: Look = (filter) => ({
  filter,
  facets: NO_FACETS,
  text: undefined,
  fails: new Uint8Array(NO_FACETS.count),
});

/** Starts an embed page: one figure under the view of its own address. */
export async function startEmbed(
  figure: FigureModule,
  { controls, ignored: unknown, names }: EmbedParameters,
): Promise<void> {
  const target = document.querySelector<HTMLElement>('[data-island]')!;
  const { words, data } = await readPageData(document);
  const page = clientPage(document, words);
  watchTranslation(document);
  attachSources(document, page);
  const loadText = async () => (await import('virtual:slice/search')).default;
  const look = data.facets && figure.lookAt?.(data.facets);
  const reader = new AddressReader(window, look ?? seeNothing, loadText, names);
  await reader.ready();
  await hydrateFigure(target, figure.default, data as Pick<Slices, SliceName>, reader, page);

  const withFilters = controls === 'filters' && data.facets !== undefined;
  const ignored = [...reader.ignored, ...unknown];
  const showView = async () => {
    const { showEmbedView, words: more } = await loadEmbedView(page.lang);
    const viewPage = clientPage(document, { ...words, ...more });
    const above = document.querySelector('.embed-view')!;
    await showEmbedView({ target: above, reader, page: viewPage, withFilters, ignored });
  };
  const tryToShowView = () => showView().catch((error: unknown) => console.warn(error));
  const isFiltered = () => data.facets !== undefined && !isEverything(reader.filter);
  // What the address asks for stands above the figure before the page counts as live: nothing moves under a press.
  const isTold = withFilters || ignored.length > 0 || isFiltered();
  if (isTold) await tryToShowView();
  markLive(document);
  if (!isTold && data.facets) whenFirst(isFiltered, () => void tryToShowView());
}
