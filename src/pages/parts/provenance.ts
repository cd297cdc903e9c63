import type { Page } from '../../figure/page.ts';

/**
 * Opens the sources of a number in place of a jump to their page: for every link of class `sources`, those of figures
 * still to come included. What shows them is fetched at the first press; if anything fails, the link is followed.
 */
export function attachSources(document: Document, page: Page): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.sources');
    // The link of a number that counts a table's rows leads to all of them, on their page.
    if (!link?.hash.includes('.') || event.defaultPrevented || isForNewTab(event)) return;
    event.preventDefault();
    void import('./showSources.ts')
      .then(({ showSources }) => showSources(link, page))
      .catch(() => follow(link, page));
  });
}

const isForNewTab = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || ctrlKey || metaKey || shiftKey || altKey;

/** An embed's frame may not hold another page of ours, so the link gets a window of its own. */
function follow(link: HTMLAnchorElement, { embedded }: Page): void {
  if (embedded) window.open(link.href, '_blank', 'noopener');
  else window.location.assign(link.href);
}
