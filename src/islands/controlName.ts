/** What tells a control from the others of its island, whatever it counts at the moment. */
export function nameOf(element: Element): string {
  const labelled = element.getAttribute('data-key') ?? element.getAttribute('aria-label');
  return labelled ?? (element.closest('label') ?? element).textContent ?? '';
}
