import { GUTTERS, MEDIUM, NARROWEST, type WidthClass } from '../theme/tokens.ts';
import type { FoundDrawing } from './findDrawings.ts';

/** A rectangle of a card, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a drawing is put into a box: drawn `width` px wide, then scaled. */
export interface Fit {
  readonly drawing: FoundDrawing;
  readonly width: number;
  readonly scale: number;
}

/** A drawing is never shrunk so far that a text of 13 px becomes one of less than 11. */
const LEAST_SCALE = 0.85;
const MOST_SCALE = 2.2;
const STEP = 0.05;

/** The largest way to show one of some drawings in a box; undefined where each would be too small to read. */
export function bestFit(drawings: readonly FoundDrawing[], box: Box): Fit | undefined {
  const fits = drawings.flatMap((drawing) => fitDrawing(drawing, box) ?? []);
  return fits.reduce<Fit | undefined>(
    (best, fit) => (best && best.scale >= fit.scale ? best : fit),
    undefined,
  );
}

function fitDrawing(drawing: FoundDrawing, box: Box): Fit | undefined {
  const { from, below } = widthsOf(drawing.shownAt);
  for (let scale = MOST_SCALE; scale >= LEAST_SCALE; scale -= STEP) {
    const width = box.width / scale;
    const isShown = width >= from && width < below;
    if (isShown && heightAt(drawing, width) * scale <= box.height) return { drawing, width, scale };
  }
  return undefined;
}

function widthsOf(shownAt: WidthClass | undefined): { from: number; below: number } {
  if (!shownAt) return { from: NARROWEST.narrow, below: Infinity };
  const below = { narrow: NARROWEST.medium, medium: NARROWEST.wide, wide: Infinity };
  return { from: NARROWEST[shownAt], below: below[shownAt] };
}

function heightAt({ ratio, height }: FoundDrawing, width: number): number {
  return ratio ? ratio * width : height;
}

/** The drawing as SVG, in the middle of its box. */
export function placeFit({ drawing, width, scale }: Fit, box: Box): string {
  const [left, right] = GUTTERS[drawing.gutter][width < MEDIUM ? 'narrow' : 'wide'];
  const height = heightAt(drawing, width);
  const top = box.y + (box.height - height * scale) / 2;
  const nested = nestDrawing(drawing.markup, left, Math.floor(width - left - right), height);
  return `<g transform="translate(${box.x} ${top}) scale(${scale})">${nested}</g>`;
}

/**
 * A drawing as a part of a greater SVG, freed of what only a page needs. An inner `<svg>` is the measure of its own
 * per cents, so the drawing takes any width.
 */
function nestDrawing(markup: string, x: number, width: number, height: number): string {
  const [opening = ''] = /^<svg(?:[^>"]|"[^"]*")*>/.exec(markup) ?? [];
  const viewBox = /\sviewBox="[^"]*"/.exec(opening)?.[0] ?? '';
  const inner = markup
    .slice(opening.length)
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s(?:role|tabindex|aria-[\w-]+|data-[\w-]+|lang)="[^"]*"/g, '');
  return `<svg x="${x}" width="${width}" height="${height}"${viewBox} overflow="visible">${inner}`;
}
