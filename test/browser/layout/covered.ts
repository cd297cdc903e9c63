import { brief, placeOf } from './words.ts';

const CONTROLS = 'a[href], button, summary, input, select, textarea, [role="button"]';

/** What has the shape that the data say: any part of it may be what answers. */
const SHAPED = '.state-map [data-key]';

/** Marks that may hide a small shape wholly: a press on one chooses what it lies in (map.test.ts presses such a state). */
const ANSWERS_FOR = '.state-map .places *';

/** How many points of a shape are asked, across and down. */
const POINTS = 9;

type Point = readonly [x: number, y: number];

/** Visible controls that a press at their middle does not meet, each with what it meets instead. */
export function covered(): string[] {
  return [...document.querySelectorAll(CONTROLS)].filter(canBeSeen).flatMap((control) => {
    // A label is pressed for what it labels.
    const pressed = control.closest('label') ?? control;
    pressed.scrollIntoView({ block: 'center', behavior: 'instant' });
    const met = pointsOf(pressed).map(([x, y]) => document.elementFromPoint(x, y));
    const answers = (element: Element | null) =>
      pressed.contains(element) || (pressed.matches(SHAPED) && element?.matches(ANSWERS_FOR));
    if (met.some(answers)) return [];
    const instead = met[0] ? `${met[0].tagName}.${met[0].getAttribute('class')}` : 'nothing';
    return [`${placeOf(control)}: ${brief(control.textContent || control.outerHTML)} is under ${instead}`];
  });
}

function canBeSeen(control: Element): boolean {
  if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
  return width > 1 && height > 1 && !control.matches('.skip');
}

/** Where a control is asked: at its middle; in running text, of its parts; points of a shape all over it. */
function pointsOf(control: Element): Point[] {
  const { left, top, width, height } = control.getBoundingClientRect();
  if (control.matches(SHAPED)) {
    const steps = Array.from({ length: POINTS }, (_, step) => (step + 0.5) / POINTS);
    return steps.flatMap((x) => steps.map((y): Point => [left + x * width, top + y * height]));
  }
  const isInline = getComputedStyle(control).display === 'inline' && !control.closest('svg');
  const parts = isInline ? [...control.getClientRects()] : [control.getBoundingClientRect()];
  return parts.map((part): Point => [part.left + part.width / 2, part.top + part.height / 2]);
}
