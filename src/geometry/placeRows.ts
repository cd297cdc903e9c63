import { percentOf, round } from './percent.ts';

export interface RowsSize {
  /** Height of a row, its gap included, and of the bar in it, in px. */
  readonly row: number;
  readonly bar: number;
}

export interface PlacedRow {
  /** Top of the bar and middle of the row, in px. */
  readonly y: number;
  readonly middle: number;
  /** Ends of the row's stacked bars in per cent of the plot's width: the first bar starts at 0. */
  readonly ends: readonly number[];
}

export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  readonly bar: number;
  readonly height: number;
}

/**
 * Places one horizontal bar a row, stacked where a row has several values; `max` is the value at the plot's right end.
 * x is in per cent of the plot, y in px, so the picture stretches with its column.
 */
export function placeRows(values: readonly (readonly number[])[], max: number, size: RowsSize): PlacedRows {
  const rows = values.map((parts, index) => {
    let sum = 0;
    const ends = parts.map((part) => round(percentOf((sum += part), 0, max || 1)));
    const y = index * size.row + (size.row - size.bar) / 2;
    return { y, middle: index * size.row + size.row / 2, ends };
  });
  return { rows, bar: size.bar, height: values.length * size.row };
}

/** What gutters are made for, in signs of a count, and what each further one takes, in px. */
const SIGNS = 2;
const SIGN = 9;

/**
 * The value at the plot's right end that leaves room for the count written after the longest bar: `longest` itself, or
 * more where the count has more signs than the gutter is made for. `width` is that of the narrowest plot, in px.
 */
export function endOfScale(longest: number, count: string, width: number): number {
  const over = Math.min(width / 2, Math.max(0, count.length - SIGNS) * SIGN);
  return (longest * width) / (width - over);
}
