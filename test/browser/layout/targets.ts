import { heightOf, onPage, widthOf, type Box } from './boxes.ts';
import { brief, placeOf } from './words.ts';

/** The least side of a target, in px: WCAG 2.2, success criterion 2.5.8. */
const LEAST = 24;

const TARGETS = 'a[href], button, summary, input, select, textarea, [role="button"], [role="slider"]';

/**
 * Marks whose place and size are what the data say, which the criterion leaves out as essential: a state on the map, a
 * point of a series, the column of a year. What they choose can be chosen from a list or a menu too.
 */
const ESSENTIAL = '.state-map [data-key], svg a:has(> circle), rect[data-key]';

interface Target {
  readonly element: Element;
  readonly box: Box;
  readonly small: boolean;
}

/** Targets too small for a thumb that none of the criterion's exceptions covers. */
export function smallTargets(): string[] {
  const targets = [...document.querySelectorAll(TARGETS)].filter(canBePressed).map(targetOf);
  return targets
    .filter((target) => target.small && !isInline(target.element) && !target.element.matches(ESSENTIAL))
    .filter((target) => !hasSpace(target, targets))
    .map(({ element, box }) => {
      const words = element.textContent || element.getAttribute('aria-label') || element.outerHTML;
      const size = `${Math.round(widthOf(box))} × ${Math.round(heightOf(box))} px`;
      return `${placeOf(element)}: target ${brief(words)} is ${size}`;
    });
}

function canBePressed(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isSkip = element.matches('.skip');
  return !isSkip && width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

function targetOf(element: Element): Target {
  // A label is pressed for what it labels.
  const pressed = element.closest('label') ?? element;
  const box = onPage(pressed.getBoundingClientRect());
  // Half a px is the rasteriser's, not a thumb's.
  const small = widthOf(box) < LEAST - 0.5 || heightOf(box) < LEAST - 0.5;
  return { element, box, small };
}

/** "Inline": in a sentence, where the line's height is that of words that are no target. */
function isInline(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline' || element.closest('svg')) return false;
  let block = element.parentElement!;
  while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (/\p{L}/u.test(data) && !parentElement!.closest(TARGETS)) return true;
  }
  return false;
}

/** "Spacing": a circle of 24 px around its middle touches no other target, nor such a circle of another small one. */
function hasSpace(target: Target, all: readonly Target[]): boolean {
  const { x, y } = middleOf(target.box);
  return all.every((other) => {
    if (other === target || other.element.contains(target.element)) return true;
    if (target.element.contains(other.element)) return true;
    if (other.small) {
      const middle = middleOf(other.box);
      return Math.hypot(middle.x - x, middle.y - y) >= LEAST;
    }
    const { left, right, top, bottom } = other.box;
    const aside = Math.max(left - x, 0, x - right);
    const above = Math.max(top - y, 0, y - bottom);
    return Math.hypot(aside, above) >= LEAST / 2;
  });
}

const middleOf = ({ left, right, top, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
