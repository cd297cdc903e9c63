import { round } from './percent.ts';

export interface ColumnsSize {
  /** Height of the tallest column, in px. */
  readonly height: number;
  /** The narrowest a plot gets, in px, which labels are kept apart at. */
  readonly narrowest: number;
}

export interface PlacedColumn {
  /** Left edge, in per cent of the plot. */
  readonly x: number;
  /** Heights of the part and of the whole behind it, in px. */
  readonly part: number;
  readonly whole: number;
}

export interface PlacedColumns {
  readonly columns: readonly PlacedColumn[];
  /** Width of a column and of its share of the axis, in per cent of the plot. */
  readonly width: number;
  readonly step: number;
  readonly height: number;
  /** The column with the biggest part, the first of several; -1 where there is no part. */
  readonly peak: number;
  /** The column with the biggest whole, where a label over it keeps clear of the peak's; -1 elsewhere. */
  readonly top: number;
}

/** Share of a step that its column fills. */
const FILLED = 0.8;
/** Room of a label of one line and of a short word, in px. */
const LINE = 16;
const WORD = 40;

/**
 * Places a column a value, and a bigger one behind it for the whole that the value is a part of; `max` is the whole that
 * reaches the top. x is in per cent of the plot, heights in px.
 */
export function placeColumns(
  parts: readonly number[],
  wholes: readonly number[],
  max: number,
  { height, narrowest }: ColumnsSize,
): PlacedColumns {
  const step = 100 / (parts.length || 1);
  const tall = (value: number) => round((value / (max || 1)) * height);
  const columns = parts.map((part, index) => ({
    x: round((index + (1 - FILLED) / 2) * step),
    part: tall(part),
    whole: tall(wholes[index]!),
  }));
  const most = Math.max(0, ...parts);
  const peak = most > 0 ? parts.indexOf(most) : -1;
  const top = wholes.indexOf(Math.max(...wholes));
  const apart = (Math.abs(top - peak) * step * narrowest) / 100;
  const below = (columns[top]?.whole ?? 0) - (columns[peak]?.part ?? 0);
  const clear = peak >= 0 && (apart >= WORD || below >= LINE);
  return {
    columns,
    width: round(step * FILLED),
    step: round(step),
    height,
    peak,
    top: clear ? top : -1,
  };
}
