import type { PlacedLabel, Point } from './atlas.ts';
import type { Rect } from './rect.ts';
import { NOTHING, type StateGrid } from './stateGrid.ts';

/** Which of its ends or its middle a text stands by. */
export type Anchor = PlacedLabel['anchor'];

/** The box that a text `width` px wide covers whose line has its middle at `y`, with air left and right: a px unless said. */
export function boxOf(
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: Anchor },
  width: number,
  { unit, line, air = 1 }: { readonly unit: number; readonly line: number; readonly air?: number },
): Rect {
  const long = width * unit;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  const half = (line * unit) / 2;
  return { left: left - air * unit, right: left + long + air * unit, top: y - half, bottom: y + half };
}

/** Whether at least a share of the cells under a box hold a state that suits; cells off the grid hold `NOTHING`. */
export function covers(
  box: Rect,
  { width, height, cells }: StateGrid,
  suits: (state: number) => boolean,
  share: number,
): boolean {
  const rows = stepsBetween(box.top, box.bottom);
  const columns = stepsBetween(box.left, box.right);
  let hits = 0;
  for (const y of rows) {
    for (const x of columns) {
      const outside = x < 0 || y < 0 || x >= width || y >= height;
      if (suits(outside ? NOTHING : cells[y * width + x]!)) hits++;
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

/** The square around a point, `radius` px to each side. */
export function around([x, y]: Point, radius: number): Rect {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
