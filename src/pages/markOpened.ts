const ACTIONS = '.figure-actions';

/**
 * Marks the actions of a figure while one of them is open, now and later. (A `:has(details[open])` in its place would cost
 * more than it spares: under any, a browser computes the style of the whole page anew at each change.)
 */
export function markOpened(document: Document): void {
  const mark = (actions: Element) =>
    actions.toggleAttribute('data-opened', actions.querySelector('details[open]') !== null);
  document.querySelectorAll(ACTIONS).forEach(mark);
  const onToggle = ({ target }: Event) => {
    const actions = (target as Element).closest(ACTIONS);
    if (actions) mark(actions);
  };
  document.addEventListener('toggle', onToggle, { capture: true });
}
