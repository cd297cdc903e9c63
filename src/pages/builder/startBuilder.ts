import { mount } from 'svelte';
import { loadSlices } from 'virtual:slices';
import { pageContext } from '../../figure/page.ts';
import { lookAt } from '../../filter/view.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/translate.ts';
import Builder from './Builder.svelte';
import { BUILDER_PARAMETERS, BuilderState } from './builderState.svelte.ts';
import { clientPage } from '../parts/clientPage.ts';
import { keepViewAcrossLanguages } from '../../address/keepViewAcrossLanguages.ts';
import { markLive } from '../../islands/markLive.ts';
import { AddressReader } from '../../address/reader.svelte.ts';
import { showIgnored } from '../parts/showIgnored.ts';
import { attachSharing } from '../parts/sharePage.ts';
import { watchTranslation } from '../../islands/watchTranslation.ts';

/** Starts the embed builder, above the list of charts that is there without script. */
export async function start(words: Partial<Messages>): Promise<void> {
  const target = document.querySelector<HTMLElement>('[data-builder]')!;
  const page = clientPage(document, words);
  watchTranslation(document);
  const { facets } = await loadSlices(['facets']);
  const loadText = async () => (await loadSlices(['search'])).search;
  const reader = new AddressReader(window, lookAt(facets), loadText, BUILDER_PARAMETERS);
  await reader.ready();

  const builder = new BuilderState(window, reader, target.dataset.builder as Lang);
  mount(Builder, { target, props: { builder }, context: pageContext(page) });
  attachSharing(document, page);
  keepViewAcrossLanguages(document);
  markLive(document);
  showIgnored(document.querySelector('.builder-lead'), reader.ignored, page);
}
