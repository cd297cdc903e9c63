import type { PlacedLabel, Point } from './atlas.ts';
import type { Room } from './freeRoom.ts';
import { around, boxOf, covers } from './labelBox.ts';
import { percentOf, round } from './percent.ts';
import { stepsAlong } from './points.ts';
import type { LabelRoom, LabelWish } from './placeMapLabels.ts';
import type { Rect } from './rect.ts';
import { NOTHING } from './stateGrid.ts';

/** How far apart places are tried, and from the inset's corner to the first, in px of the screen. */
const STEP = 8;

/**
 * Places the label of a state that the inset has no room for under it, over the sea, as far right as a line up to
 * `point` crosses none of the words in `free`. Undefined where no place does.
 */
export function placeBelow(
  { state, widths }: LabelWish,
  point: Point,
  inset: Rect,
  free: Room,
  room: Pick<LabelRoom, 'grid' | 'unit' | 'line'>,
): PlacedLabel | undefined {
  const { grid, unit, line } = room;
  const y = inset.bottom + (line / 2 + 2) * unit;
  const count = Math.floor((inset.right - inset.left) / (STEP * unit));
  const spots = Array.from({ length: count }, (_, step) => inset.right - (step + 1) * STEP * unit);
  const lineFrom = (x: number) =>
    stepsAlong([x, y - (line * unit) / 2], point).map((step) => around(step, 1));
  const suits = (x: number, [box]: readonly Rect[]) =>
    covers(box!, grid, (on) => on === NOTHING, 1) &&
    !lineFrom(x).some((step) => free.isTaken(step, () => true));
  const toPercent = ([left, top]: Point): Point => [
    round(percentOf(left, 0, grid.width)),
    round(percentOf(top, 0, grid.height)),
  ];
  for (const [form, width] of widths.entries()) {
    const found = free.firstFree(spots, (x) => [boxOf({ x, y, anchor: 'end' }, width, room)], { suits });
    if (found === undefined) continue;
    const [x, top] = toPercent([found, y]);
    return { state, form, x, y: top, anchor: 'end', inside: false, leader: toPercent(point) };
  }
  return undefined;
}
