import type { ChartModule } from '../charts/chart.ts';
import type { Messages } from '../i18n/translate.ts';
import type { SliceName, Slices } from '../model/slices.ts';
import { NO_FACETS } from '../model/facets.ts';
import { clientPage } from './clientPage.ts';
import { readEmbedParameters } from './embedParameters.ts';
import { tendSources } from './provenance.ts';
import { AddressReader } from './reader.svelte.ts';
import { wakeFigure } from './wakeFigure.ts';
import { whenFiltered } from './whenFiltered.svelte.ts';

/** What an embed fetches only if its reader or its address asks for it. */
export interface EmbedExtras {
  /** Each production's folded words, for a search. */
  readonly text: () => Promise<readonly string[]>;
  /** The lines above the figure that tell of its view, with their words. */
  readonly view: () => Promise<typeof import('./embedView.ts') & { words: Partial<Messages> }>;
}

/** Starts an embed page: one figure under the view of its own address. */
export async function startEmbed(
  chart: ChartModule,
  data: Partial<Slices>,
  words: Partial<Messages>,
  extras: EmbedExtras,
): Promise<void> {
  const target = document.querySelector<HTMLElement>('[data-island]');
  if (!target) return;
  const page = clientPage(document, words);
  tendSources(document, page);
  const reader = new AddressReader(window, data.facets ?? NO_FACETS, extras.text);
  await reader.ready();
  wakeFigure(target, chart, data as Pick<Slices, SliceName>, reader, page);

  const { controls, ignored: unknown } = readEmbedParameters(window.location.search);
  const withFilters = controls === 'filters' && data.facets !== undefined;
  const ignored = [...reader.ignored, ...unknown];
  const showView = async () => {
    const { showEmbedView, words: more } = await extras.view();
    const viewPage = clientPage(document, { ...words, ...more });
    const above = document.querySelector('.embed-view')!;
    await showEmbedView({ target: above, reader, page: viewPage, withFilters, ignored });
  };
  const tryToShowView = () => showView().catch((error: unknown) => console.warn(error));
  document.documentElement.dataset.live = '';
  if (withFilters || ignored.length > 0) await tryToShowView();
  else if (data.facets) whenFiltered(reader, () => void tryToShowView());
}
