/** Between the panel and the edge of the window, in px. */
const MARGIN = 8;

/**
 * Lets the panel of a <details> behave as a menu over the page: it stands above what opens it, or below where there is
 * more room; Escape and a press beside it close it, and the focus goes back to what opened it.
 *
 * @returns takes that away again
 */
export function floatPanel(menu: HTMLDetailsElement): () => void {
  const document = menu.ownerDocument;
  const summary = menu.querySelector('summary')!;
  const place = () => {
    if (!menu.open) return;
    const { top, bottom } = summary.getBoundingClientRect();
    const below = document.defaultView!.innerHeight - bottom;
    const height = menu.querySelector('.menu-panel')!.scrollHeight + MARGIN;
    // In a frame, which ends at the figure, there is no room below.
    menu.dataset.side = below > height || below > top ? 'below' : 'above';
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.open || !menu.contains(document.activeElement)) return;
    menu.open = false;
    summary.focus();
  };
  const onPress = ({ target }: Event) => {
    if (menu.open && !menu.contains(target as Node)) menu.open = false;
  };
  place();
  menu.addEventListener('toggle', place);
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerdown', onPress);
  return () => {
    menu.removeEventListener('toggle', place);
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('pointerdown', onPress);
  };
}
