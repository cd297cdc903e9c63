import type { Page } from '../figure/page.ts';

/** Says in an island that it could not be made live. Returns what takes the words away again. */
export function showFailure(element: HTMLElement, { t }: Pick<Page, 't'>): () => void {
  const line = element.ownerDocument.createElement('p');
  line.className = 'ignored';
  line.setAttribute('role', 'status');
  line.textContent = t('island.still');
  element.append(line);
  return () => line.remove();
}
