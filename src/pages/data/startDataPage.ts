import type { Messages } from '../../i18n/translate.ts';
import { clientPage } from '../parts/clientPage.ts';
import { forgetTrackers } from '../../address/forgetTrackers.ts';
import { markLive } from '../../islands/markLive.ts';
import { attachPreview } from './tablePreview.ts';
import { attachReopening } from './reopenView.ts';
import { attachSharing } from '../parts/sharePage.ts';

/** Starts the page of data: previews that search and sort, views opened again, and citation and code with the address in them. */
export async function start(words: Partial<Messages>): Promise<void> {
  forgetTrackers(window);
  const page = clientPage(document, words);
  for (const preview of document.querySelectorAll<HTMLElement>('[data-preview]'))
    attachPreview(preview, page);
  attachSharing(document, page);
  attachReopening(document.querySelector<HTMLElement>('[data-reopen]')!, page);
  const base = new URL(page.root, document.baseURI).href;
  for (const text of document.querySelectorAll('[data-address]'))
    text.textContent = text.textContent!.replaceAll('…/', base);
  markLive(document);
}
