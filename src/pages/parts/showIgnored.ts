import type { Page } from '../../figure/page.ts';

/** Says under an element which parts of the address were left out because nobody understood them. */
export function showIgnored(above: Element | null, ignored: readonly string[], { t, format }: Page): void {
  if (!above || ignored.length === 0) return;
  const line = above.ownerDocument.createElement('p');
  line.className = 'ignored';
  line.setAttribute('role', 'status');
  line.textContent = t('filter.ignored', { parts: format.list(ignored) });
  above.after(line);
}
