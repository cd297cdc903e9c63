/**
 * Stands in for the translator of Chrome, in a page: each text outside of pictures becomes the content of two nested
 * <font>, the old node goes, and so it goes with each text that comes later. The translation is the text with a mark
 * under each letter, so that what was translated can be told, and the words that it was made of be read.
 */
export function translateAsChrome(): void {
  const mark = (text: string) => text.replace(/\p{L}/gu, '$&\u0323');
  const untouched = 'svg, script, style, textarea, font, title';

  const translate = (text: Text) => {
    const parent = text.parentElement;
    if (!parent || parent.closest(untouched) || !/\p{L}|\d/u.test(text.data)) return;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = mark(text.data);
    text.replaceWith(outer);
  };
  const translateIn = (node: Node) => {
    if (node instanceof Text) return translate(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(translate);
  };

  if (!document.body) return;
  document.documentElement.classList.add('translated-ltr');
  document.documentElement.lang = 'fr';
  translateIn(document.body);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') translateIn(target);
      addedNodes.forEach(translateIn);
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** What a page says, in its own words whether or not they are translated: by island, and around them. */
export function readWords(): Record<string, string> {
  const said: Record<string, string> = {};
  const clone = document.body.cloneNode(true) as HTMLElement;
  // A closed table is there in the picture, and in a live figure once it is opened.
  const UNREAD = 'script, style, textarea, .figure-table:not([open]) > :not(summary)';
  for (const part of clone.querySelectorAll(UNREAD)) part.remove();
  const read = (element: Element) =>
    element.textContent!.replaceAll('\u0323', '').replace(/\s+/g, ' ').trim();
  for (const island of clone.querySelectorAll<HTMLElement>('[data-island]')) {
    said[island.dataset.island!] = read(island);
    island.remove();
  }
  said.page = read(clone);
  return said;
}

/** Texts outside of pictures that were left in the page's own language. */
export function untranslated(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const left: string[] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (parentElement!.closest('svg, script, style, textarea, title')) continue;
    if (/\p{L}(?!\u0323)/u.test(data)) left.push(data);
  }
  return left;
}
