/** The figure, the section or else the element that something stands in, to name a fault's place. */
export function placeOf(element: Element): string {
  const home = element.closest('figure[id]') ?? element.closest('[id], section, header, footer');
  return home ? home.id || home.getAttribute('class') || home.localName : 'page';
}

/** A text short enough for a line of a report. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 48 ? `${line.slice(0, 47)}…` : line}”`;
}
