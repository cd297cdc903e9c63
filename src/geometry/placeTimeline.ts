import { ticks } from 'd3-array';
import { percentOf, round } from './percent.ts';

/** So much a year from the start of one year to the end of another. */
export interface TimeBlock {
  readonly from: number;
  readonly to: number;
  readonly perYear: number;
}

export interface TimelineSize {
  /** First and last year drawn, both whole. */
  readonly years: readonly [first: number, last: number];
  /** Height of the plot without what is above it, and the room above it, in px. */
  readonly height: number;
  readonly top: number;
}

export interface PlacedBlock {
  /** In per cent of the plot's width. */
  readonly x: number;
  readonly width: number;
  /** In px. */
  readonly y: number;
  readonly height: number;
}

export interface PlacedTimeline {
  /** One a block; undefined where the block ends before the first year drawn. */
  readonly blocks: readonly (PlacedBlock | undefined)[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly middle: number }[];
  /** Where the axis is, in px. */
  readonly base: number;
}

/** Where a moment, in years with a fraction, stands in per cent of the plot. */
export function timeToPercent(time: number, [first, last]: readonly [number, number]): number {
  return round(percentOf(time, first, last + 1));
}

/** A date at the precision it has, as the span of time it may mean, in years with a fraction. */
export function spanOfDate(iso: string): readonly [from: number, to: number] {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  const start = year + (month - 1) / 12;
  if (day === undefined) return [start, start + 1 / 12];
  const moment = start + (day - 0.5) / 31 / 12;
  return [moment, moment];
}

/** Places blocks whose width is their years and whose height is so much a year: the area is the whole amount. */
export function placeTimeline(
  blocks: readonly TimeBlock[],
  { years, height, top }: TimelineSize,
): PlacedTimeline {
  const [first, last] = years;
  const highest = Math.max(1, ...blocks.map(({ perYear }) => perYear));
  const values = blocks.length > 0 ? ticks(0, highest, 3) : [0];
  const max = Math.max(highest, values.at(-1)!);
  const base = top + height;
  const yOf = (value: number) => round(base - (value / max) * height);

  return {
    blocks: blocks.map(({ from, to, perYear }) => {
      if (to < first || from > last) return undefined;
      const x = timeToPercent(Math.max(from, first), years);
      const end = timeToPercent(Math.min(to, last) + 1, years);
      return { x, width: round(end - x), y: yOf(perYear), height: round(base - yOf(perYear)) };
    }),
    ticks: values.map((value) => ({ value, y: yOf(value) })),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      x: timeToPercent(first + index, years),
      middle: timeToPercent(first + index + 0.5, years),
    })),
    base,
  };
}
