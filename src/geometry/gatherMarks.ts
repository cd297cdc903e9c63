import type { Frame, Pane } from './atlas.ts';
import { percentOf, round } from './percent.ts';
import type { PlacedMark } from './placeMarks.ts';

/** A symbol for all the marks of a cell: how many spots they stand for, by a number and an area. */
export interface MarkGroup {
  /** In per cent of the whole picture. */
  readonly x: number;
  readonly y: number;
  /** In per cent of what SVG measures radii by: the root of half the sum of the picture's squared sides. */
  readonly radius: number;
  readonly count: number;
  /** Positions of the marks. */
  readonly marks: readonly number[];
}

/** More marks than this an SVG draws slowly, and nobody could tell them apart. */
export const MOST_MARKS = 1500;
/** Side of a cell, in px of the frame: half as wide on the narrowest map, a circle is still one. */
const CELL = 48;
/** The smallest circle that holds a number. */
const LEAST_RADIUS = 8;

/**
 * One symbol for each cell of a grid that holds a mark, to be drawn instead of more than `MOST_MARKS` of them. Symbols grow in area with their count and stay inside their cells, so that none lies on another. The grid begins at
 * the inset's corner, so that no symbol stands for places inside and outside of it at once.
 */
export function gatherMarks(marks: readonly PlacedMark[], whole: Frame, inset: Pane): MarkGroup[] {
  const corner = { x: inset.left, y: inset.top + inset.frame.height };
  const cells = new Map<string, { column: number; row: number; marks: number[] }>();
  const pixels = marks.map(({ x, y }) => [(x / 100) * whole.width, (y / 100) * whole.height] as const);
  pixels.forEach(([x, y], mark) => {
    const [column, row] = [Math.floor((x - corner.x) / CELL), Math.floor((y - corner.y) / CELL)];
    const key = `${column} ${row}`;
    const cell = cells.get(key);
    if (cell) cell.marks.push(mark);
    else cells.set(key, { column, row, marks: [mark] });
  });

  const counted = [...cells.values()].map((cell) => ({ ...cell, count: countSpots(cell.marks, marks) }));
  const most = Math.max(...counted.map(({ count }) => count));
  const diagonal = Math.hypot(whole.width, whole.height) / Math.SQRT2;
  return counted.map(({ column, row, marks: members, count }) => {
    const radius = Math.max(LEAST_RADIUS, Math.sqrt(count / most) * (CELL / 2 - 1));
    const middle = (axis: 0 | 1, from: number) => {
      const mean = members.reduce((sum, mark) => sum + pixels[mark]![axis], 0) / members.length;
      return Math.min(Math.max(mean, from + radius), from + CELL - radius);
    };
    return {
      x: round(percentOf(middle(0, corner.x + column * CELL), 0, whole.width)),
      y: round(percentOf(middle(1, corner.y + row * CELL), 0, whole.height)),
      radius: round(percentOf(radius, 0, diagonal)),
      count,
      marks: members,
    };
  });
}

function countSpots(members: readonly number[], marks: readonly PlacedMark[]): number {
  return members.reduce((sum, mark) => sum + marks[mark]!.spots.length, 0);
}
