import type { ChartModule } from '../charts/chart.ts';
import type { Messages } from '../i18n/translate.ts';
import type { SliceName, Slices } from '../model/slices.ts';
import { NO_FACETS } from '../model/facets.ts';
import { clientPage } from './clientPage.ts';
import { tendSources } from './provenance.ts';
import { AddressReader } from './reader.svelte.ts';
import { wakeFigure } from './wakeFigure.ts';

/** Starts an embed page: one figure under the view of its own address. */
export async function startEmbed(
  chart: ChartModule,
  data: Partial<Slices>,
  words: Partial<Messages>,
  loadText: () => Promise<readonly string[]>,
): Promise<void> {
  const target = document.querySelector<HTMLElement>('[data-island]');
  if (!target) return;
  const page = clientPage(document, words);
  tendSources(document, page);
  const reader = new AddressReader(window, data.facets ?? NO_FACETS, loadText);
  await reader.ready();
  wakeFigure(target, chart, data as Pick<Slices, SliceName>, reader, page);
}
