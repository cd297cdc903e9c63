/** Marks what stays off the paper while one figure is printed (see theme/print.css). */
const MARK = 'unprinted';

/** How long a browser may take to begin to print: some open the dialog only after the script has ended. */
const PATIENCE_MS = 1000;

/** What stands beside an element and beside each of its ancestors. */
function surroundings(element: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at = element; at.parentElement && at.localName !== 'body'; at = at.parentElement)
    found.push(...([...at.parentElement.children].filter((other) => other !== at) as HTMLElement[]));
  return found;
}

/**
 * Prints one figure of a page without the rest. Resolves with whether the browser began to: frames without
 * `allow-modals` and browsers inside other apps let the wish pass in silence.
 */
export async function printFigure(figure: Element, window: Window): Promise<boolean> {
  const others = surroundings(figure);
  const began = new Promise<boolean>((tell) => {
    window.addEventListener('beforeprint', () => tell(true), { once: true });
    window.setTimeout(() => tell(false), PATIENCE_MS);
  });
  const restore = () => others.forEach((other) => delete other.dataset[MARK]);
  for (const other of others) other.dataset[MARK] = '';
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
  const printed = await began;
  if (!printed) restore();
  return printed;
}
