/** The links to the page in another language lead to the same view: they get the address's query and fragment. */
export function keepViewAcrossLanguages(document: Document): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-language]');
    if (!link) return;
    const { search, hash } = document.defaultView!.location;
    link.search = search;
    link.hash = hash;
  });
}
