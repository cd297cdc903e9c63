import { mount } from 'svelte';
import { pageContext } from '../../figure/page.ts';
import type { Reader } from '../../figure/reader.ts';
import type { Messages } from '../../i18n/translate.ts';
import { clientPage } from '../parts/clientPage.ts';
import EmbedView from './EmbedView.svelte';

export interface EmbedViewOptions {
  readonly reader: Reader;
  /** Those of the figure, and those that tell its view. */
  readonly words: Partial<Messages>;
  /** Whether the reader may change the filters. */
  readonly withFilters: boolean;
  readonly ignored: readonly string[];
}

/** Says above an embed's figure what its view leaves out, and lets the reader change that where the address asks for it. */
export async function showEmbedView(options: EmbedViewOptions): Promise<void> {
  const { reader, words, withFilters, ignored } = options;
  const target = document.querySelector('.embed-view')!;
  const Filters = withFilters ? (await import('../parts/FilterBar.svelte')).default : undefined;
  mount(EmbedView, {
    target,
    props: { reader, Filters, ignored },
    context: pageContext(clientPage(document, words)),
  });
}
