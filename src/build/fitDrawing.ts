import { defaultTreeAdapter as tree, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { GUTTERS, MEDIUM, NARROWEST, type WidthClass } from '../theme/widths.ts';
import { attributeOf, classesOf, type FoundDrawing } from './findDrawings.ts';

/** A rectangle of a card, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a drawing is put into a box: drawn `width` px wide, then scaled; one that is too high is cut at the box's end. */
export interface Fit {
  readonly drawing: FoundDrawing;
  readonly width: number;
  readonly scale: number;
  /** How well it is seen: the larger it is drawn and the more of the box it fills, the better. */
  readonly merit: number;
}

/** A drawing is never shrunk so far that a text of 13 px becomes one of less than 11. */
const LEAST_SCALE = 0.85;
const MOST_SCALE = 2.2;
const STEP = 0.05;
/** What a drawing is worth of which a part is missing. */
const CUT = 0.5;
/** Length of the fading where a drawing is cut, in px. */
const FADE = 60;

/** The way to show a figure's first drawing in a box that fills it best; undefined for a figure without drawings. */
export function bestFit(drawings: readonly FoundDrawing[], box: Box): Fit | undefined {
  const firsts = drawings.filter(({ shownAt }, index) => {
    return drawings.findIndex((other) => other.shownAt === shownAt) === index;
  });
  const fits = firsts.flatMap((drawing) => fitDrawing(drawing, box) ?? []);
  return fits.reduce<Fit | undefined>(
    (best, fit) => (best && best.merit >= fit.merit ? best : fit),
    undefined,
  );
}

/** As large as fits; as it is and cut where even the smallest scale is too large. */
function fitDrawing(drawing: FoundDrawing, box: Box): Fit | undefined {
  const { from, below } = widthsOf(drawing.shownAt);
  const isShownAt = (width: number) => width >= from && width < below;
  for (let scale = MOST_SCALE; scale >= LEAST_SCALE; scale -= STEP) {
    const width = box.width / scale;
    const filled = (heightAt(drawing, width) * scale) / box.height;
    if (isShownAt(width) && filled <= 1) return { drawing, width, scale, merit: filled * scale };
  }
  return isShownAt(box.width) ? { drawing, width: box.width, scale: 1, merit: CUT } : undefined;
}

function widthsOf(shownAt: WidthClass | undefined): { from: number; below: number } {
  if (!shownAt) return { from: NARROWEST.narrow, below: Infinity };
  const below = { narrow: NARROWEST.medium, medium: NARROWEST.wide, wide: Infinity };
  return { from: NARROWEST[shownAt], below: below[shownAt] };
}

function heightAt({ ratio, height }: FoundDrawing, width: number): number {
  return ratio ? ratio * width : height;
}

/** The drawing as SVG, in the middle of its box; `ground` is the colour it fades into where it is cut. */
export function placeFit({ drawing, width, scale }: Fit, box: Box, ground: string): string {
  const [left, right] = GUTTERS[drawing.gutter][width < MEDIUM ? 'narrow' : 'wide'];
  const height = heightAt(drawing, width);
  const top = box.y + Math.max(0, (box.height - height * scale) / 2);
  const nested = nestDrawing(drawing.svg, left, Math.floor(width - left - right), height);
  const placed = `<g transform="translate(${box.x} ${top}) scale(${scale})">${nested}</g>`;
  if (height * scale <= box.height) return placed;
  const bottom = box.y + box.height;
  return [
    `<clipPath id="box"><rect y="0" width="100%" height="${bottom}"/></clipPath>`,
    '<linearGradient id="fade" x2="0" y2="1">',
    `<stop stop-color="${ground}" stop-opacity="0"/><stop offset="1" stop-color="${ground}"/></linearGradient>`,
    `<g clip-path="url(#box)">${placed}</g>`,
    `<rect x="${box.x}" y="${bottom - FADE}" width="${box.width}" height="${FADE}" fill="url(#fade)"/>`,
  ].join('');
}

/**
 * A drawing as a part of a greater SVG, freed of what only a page needs. An inner `<svg>` is the measure of its own
 * per cents, so the drawing takes any width.
 */
function nestDrawing(svg: Tree.Element, x: number, width: number, height: number): string {
  const shown = width < MEDIUM ? 'narrow' : 'medium';
  const hidden = [...Object.keys(NARROWEST).filter((name) => name !== shown), 'broad'];
  const box = svg.attrs.filter(({ name }) => name === 'viewBox');
  const size = { x, width, height, overflow: 'visible' };
  const attrs = [...Object.entries(size).map(([name, value]) => ({ name, value: String(value) })), ...box];
  // A space that does not break has a name in HTML that SVG by itself does not know.
  return serializeOuter({ ...bare(svg, hidden), attrs }).replaceAll('&nbsp;', '\u00a0');
}

/** What only readers of a page are told, and scripts. */
const OF_PAGES = /^(role|tabindex|lang|(aria|data)-.+)$/;

/** A copy of an element without what a page shows at other widths: groups of a class that ends in one of `hidden`. */
function bare(element: Tree.Element, hidden: readonly string[]): Tree.Element {
  const isHidden = (child: Tree.Element) =>
    child.tagName === 'g' &&
    classesOf(child).some((name) => hidden.some((width) => name.endsWith(`-${width}`)));
  const childNodes = element.childNodes.flatMap((child): Tree.ChildNode[] => {
    if (!tree.isElementNode(child)) return tree.isTextNode(child) ? [child] : [];
    return isHidden(child) ? [] : [bare(child, hidden)];
  });
  const attrs = element.attrs.filter(({ name }) => !OF_PAGES.test(name));
  // Marks of one size whatever the width hang from a point; other inner drawings are windows, which cut.
  if (element.tagName === 'svg' && attributeOf(element, 'width') === '1')
    attrs.push({ name: 'overflow', value: 'visible' });
  return { ...element, attrs, childNodes };
}
