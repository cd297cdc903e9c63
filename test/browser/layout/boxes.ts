/** A box by its edges, in px of the page. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a rectangle that the browser gives relative to the window. */
export function onPage({ left, right, top, bottom }: DOMRect): Box {
  return {
    left: left + scrollX,
    right: right + scrollX,
    top: top + scrollY,
    bottom: bottom + scrollY,
  };
}

export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export const widthOf = ({ left, right }: Box) => right - left;
export const heightOf = ({ top, bottom }: Box) => bottom - top;

/** Whether two boxes share more than a hair. */
export function intersects(a: Box, b: Box, hair = 1): boolean {
  const common = intersection(a, b);
  return widthOf(common) > hair && heightOf(common) > hair;
}

/** The parts of an element that hide what leaves them, and those that only have it scrolled to. */
export interface Windows {
  readonly hides: Box;
  readonly scrolls: Box;
  /** Whether something around it is scrolled, so that what is outside can be reached. */
  readonly scrolled: boolean;
}

const EVERYWHERE: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
let known = new WeakMap<Element, Windows>();

/** Forgets every window, which another width of the page moves. */
export function lookAnew(): void {
  known = new WeakMap();
}

/** Through which windows an element is seen. */
export function windowsOf(element: Element): Windows {
  const before = known.get(element);
  if (before) return before;
  const parent = element.parentElement;
  let { hides, scrolls, scrolled } = parent
    ? windowsOf(parent)
    : { hides: EVERYWHERE, scrolls: EVERYWHERE, scrolled: false };
  const { overflowX, position } = getComputedStyle(element);
  const clips = element instanceof HTMLElement && element !== document.body && overflowX !== 'visible';
  if (clips && position !== 'fixed') {
    const box = onPage(element.getBoundingClientRect());
    if (/hidden|clip/.test(overflowX)) hides = intersection(hides, box);
    else [scrolls, scrolled] = [intersection(scrolls, box), true];
  }
  const windows = { hides, scrolls, scrolled };
  known.set(element, windows);
  return windows;
}
