import { mount } from 'svelte';
import { pageContext, type Page } from '../../figure/page.ts';
import type { Reader } from '../../figure/reader.ts';
import EmbedView from './EmbedView.svelte';

export interface EmbedViewOptions {
  readonly target: Element;
  readonly reader: Reader;
  readonly page: Page;
  /** Whether the reader may change the filters. */
  readonly withFilters: boolean;
  readonly ignored: readonly string[];
}

/** Says above an embed's figure what its view leaves out, and lets the reader change that where the address asks for it. */
export async function showEmbedView(options: EmbedViewOptions): Promise<void> {
  const { target, reader, page, withFilters, ignored } = options;
  const Filters = withFilters ? (await import('../parts/FilterBar.svelte')).default : undefined;
  mount(EmbedView, { target, props: { reader, Filters, ignored }, context: pageContext(page) });
}
