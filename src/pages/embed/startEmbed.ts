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
  const loadText = () => import('virtual:slice/search').then((text) => text.default);
  const look = data.facets && figure.lookAt?.(data.facets);
  const reader = new AddressReader(window, look ?? seeNothing, loadText, names);
  await reader.ready();
  await hydrateFigure(target, figure.default, data as Pick<Slices, SliceName>, reader, page);

  const canFilter = data.facets !== undefined;
  const withFilters = canFilter && controls === 'filters';
  const ignored = [...reader.ignored, ...unknown];
  const showView = async () => {
    const view = await loadEmbedView(page.lang);
    await view.showEmbedView({ reader, words: { ...words, ...view.words }, withFilters, ignored });
  };
  const tryToShowView = () => showView().catch((error: unknown) => console.warn(error));
  const hasToTell = () => withFilters || ignored.length > 0 || (canFilter && !isEverything(reader.filter));
  if (hasToTell()) await tryToShowView();
  else whenFirst(hasToTell, () => void tryToShowView());
  // What the address asks for stands above the figure by now: nothing moves under a press.
  markLive(document);
}
