import { ticks } from 'd3-array';
import { percentOf, round } from './percent.ts';

export interface PlacedDots {
  /** Middle and foot of the row, in px. */
  readonly y: number;
  readonly foot: number;
  /** One a value, in per cent; a value beyond the scale stands at its end. */
  readonly dots: readonly { readonly x: number; readonly beyond: boolean }[];
  /** First and last dot on the scale, in per cent, where there are two. */
  readonly span: readonly [number, number] | undefined;
}

export interface PlacedStudies {
  readonly rows: readonly PlacedDots[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Where each line of reference stands, in per cent. */
  readonly references: readonly number[];
  readonly top: number;
  readonly height: number;
}

export interface StudiesScale {
  readonly from: number;
  readonly to: number;
  /** Values that a line is drawn at. */
  readonly references: readonly number[];
}

/** A row of one or two numbers, and what each further one takes, in px: they stand above each other. */
const ROW = 34;
export const NUMBER = 15;
const AXIS = 28;
/** Room for the words of the lines of reference. */
const HEAD = 22;

/** How far the text at a line of reference may lie left of it, in px. */
const HANG = 3;

/**
 * How far right of its line a text `width` px wide begins, in px: a hair left of the line, or as much farther left as it
 * takes to stay within `room` px right of the line.
 */
export function hangLabel(width: number, room: number): number {
  return Math.floor(Math.min(-HANG, room - width));
}

/** Places the values of each row on one scale, rows under each other. x is in per cent of the plot, y in px. */
export function placeStudies(
  values: readonly (readonly number[])[],
  { from, to, references }: StudiesScale,
): PlacedStudies {
  const top = references.length > 0 ? HEAD : 0;
  const at = (value: number) => round(percentOf(Math.min(value, to), from, to));
  let foot = top;
  const rows = values.map((row) => {
    const height = ROW + NUMBER * Math.max(0, row.length - 2);
    foot += height;
    const dots = row.map((value) => ({ x: at(value), beyond: value > to }));
    const inside = dots.filter(({ beyond }) => !beyond).map(({ x }) => x);
    const span = inside.length > 1 ? ([Math.min(...inside), Math.max(...inside)] as const) : undefined;
    return { y: foot - height / 2, foot, dots, span };
  });
  return {
    rows,
    // No tick between whole numbers: of 1.2, 1.4, 1.6 a narrow plot has no room for the words.
    ticks: ticks(from, to, Math.min(4, to - from)).map((value) => ({ value, x: at(value) })),
    references: references.map(at),
    top,
    height: foot + AXIS,
  };
}
