import type { Messages } from '../../i18n/translate.ts';
import { clientPage } from '../parts/clientPage.ts';
import { attachSources } from '../parts/provenance.ts';
import { attachSharing } from '../parts/sharePage.ts';

/** Starts the page of a state or a title: sources in place, the embed code to copy, addresses written out. */
export function start(words: Partial<Messages>): Promise<void> {
  const page = clientPage(document, words);
  attachSources(document, page);
  attachSharing(document, page);
  const base = new URL(page.root, document.baseURI).href;
  for (const text of document.querySelectorAll('[data-address]'))
    text.textContent = text.textContent!.replaceAll('…/', base);
  const button = document.querySelector<HTMLButtonElement>('[data-copy]')!;
  button.hidden = false;
  button.addEventListener(
    'click',
    () => void copyCode(button, page.t('builder.copied'), page.t('builder.selected')),
  );
  return Promise.resolve();
}

/** Copies the text before a button, or selects it where the browser refuses, and says which. */
async function copyCode(button: HTMLButtonElement, copied: string, selected: string): Promise<void> {
  const box = button.parentElement!.previousElementSibling as HTMLTextAreaElement;
  const status = button.nextElementSibling!;
  try {
    await navigator.clipboard.writeText(box.value);
    status.textContent = copied;
  } catch {
    box.focus();
    box.select();
    status.textContent = selected;
  }
}
