import type { Page } from './page.ts';

/** The absolute address of a figure on the dashboard, under the view that `query` says. For the browser alone. */
export function viewAddress(id: string, query: string, { home }: Pick<Page, 'home'>): string {
  return new URL(`${home}${query && `?${query}`}#${id}`, document.baseURI).href;
}
