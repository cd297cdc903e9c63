import type { Page } from '../../figure/page.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { loadLateWords } from 'virtual:late-words';

/**
 * Lets the button of class `share-page` share the page under the view it shows. How, and the words for what came of it,
 * are fetched at the first press.
 */
export function attachSharing(document: Document, page: Page): void {
  const button = document.querySelector<HTMLButtonElement>('.share-page');
  if (!button) return;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  button.after(status);
  button.hidden = false;
  button.addEventListener(
    'click',
    () => void pass(status, page).catch((error: unknown) => console.warn(error)),
  );
}

async function pass(status: HTMLElement, page: Page): Promise<void> {
  const { title, location, defaultView } = status.ownerDocument;
  const [{ share }, words] = await Promise.all([import('../../export/share.ts'), loadLateWords(page.lang)]);
  const t = createTranslate(words, page.lang);
  const outcome = await share(title, location.href, defaultView!);
  status.textContent = outcome === 'shown' || outcome === 'copied' ? t(`share.${outcome}`) : '';
  if (outcome !== 'shown') return;
  const input = status.ownerDocument.createElement('input');
  input.readOnly = true;
  input.value = location.href;
  input.className = 'address';
  input.setAttribute('aria-label', t('share.address'));
  status.append(input);
  input.select();
  input.focus();
}
