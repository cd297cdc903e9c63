import { nameOf } from './controlName.ts';

const PRESSED = 'button, [role=button]';
const CHANGED = 'select, input';

/**
 * What a reader does to a part of an island that is not live yet, as something to do again once it is.
 *
 * @param event a click, key press, change or input that nobody listened to
 * @param island the part's island, whose content may have been drawn anew by then
 * @returns undefined where the browser did by itself all there was to do
 */
export function replayOf(event: Event, island: Element): (() => void) | undefined {
  const target = event.target as Element;
  if (event.type === 'click' || isPressOfDrawing(event)) {
    const pressed = target.closest(PRESSED);
    const find = pressed && counterpartOf(pressed, island);
    return find ? () => find()?.dispatchEvent(new MouseEvent('click', { bubbles: true })) : undefined;
  }
  if ((event.type !== 'change' && event.type !== 'input') || !target.matches(CHANGED)) return undefined;
  const { value, checked } = target as HTMLInputElement;
  const find = counterpartOf(target, island);
  return () => {
    const changed = find() as HTMLInputElement | undefined;
    if (!changed) return;
    changed.value = value;
    changed.checked = checked;
    changed.dispatchEvent(new Event(event.type, { bubbles: true }));
  };
}

/** A browser turns keys into clicks on a button, but not on a drawn one. */
function isPressOfDrawing(event: Event): boolean {
  if (event.type !== 'keydown') return false;
  const { key, target } = event as KeyboardEvent;
  return (key === 'Enter' || key === ' ') && target instanceof SVGElement;
}

const controlsOf = (island: Element) => [...island.querySelectorAll(`${PRESSED}, ${CHANGED}`)];

/**
 * What it returns finds the element itself, or the one that stands for the same thing where its island was drawn anew:
 * the one of its name or, as where names were translated, the one in its place.
 */
function counterpartOf(element: Element, island: Element): () => Element | undefined {
  const before = controlsOf(island);
  const at = before.indexOf(element);
  return () => {
    if (element.isConnected) return element;
    const name = nameOf(element);
    const after = controlsOf(island);
    const namesake = after.find((other) => nameOf(other) === name);
    return namesake ?? (after.length === before.length ? after[at] : undefined);
  };
}
