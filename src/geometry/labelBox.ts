import type { PlacedLabel, Point } from './atlas.ts';
import { NOTHING, type StateGrid } from './stateGrid.ts';

/** A box by its edges, in px of the frame. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Anchor = PlacedLabel['anchor'];

/** The box that a text covers, a px of air included. */
export function boxOf(
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: Anchor },
  width: number,
  { unit, line }: { readonly unit: number; readonly line: number },
): Rect {
  const long = width * unit;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  const half = (line * unit) / 2;
  return { left: left - unit, right: left + long + unit, top: y - half, bottom: y + half };
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether at least a share of the cells under a box hold `state`; cells off the grid hold nothing. */
export function covers(
  box: Rect,
  { width, height, cells }: StateGrid,
  state: number,
  share: number,
): boolean {
  const rows = stepsBetween(box.top, box.bottom);
  const columns = stepsBetween(box.left, box.right);
  let hits = 0;
  for (const y of rows) {
    for (const x of columns) {
      const outside = x < 0 || y < 0 || x >= width || y >= height;
      if ((outside ? NOTHING : cells[y * width + x]) === state) hits++;
      else if (share === 1) return false;
    }
  }
  return hits >= share * rows.length * columns.length;
}

function stepsBetween(from: number, to: number): number[] {
  const steps: number[] = [];
  for (let at = from; at < to; at += 3) steps.push(Math.round(at));
  steps.push(Math.round(to));
  return steps;
}

/** A small box around a point. */
export function around([x, y]: Point, radius: number): Rect {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
