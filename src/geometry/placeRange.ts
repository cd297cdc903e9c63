import { percentOf, round } from './percent.ts';
import { textWidth } from './textWidth.ts';

/** A point of a range: how far along the scale it is, and what may be written by it, the longest first. */
export interface RangePoint {
  readonly value: number;
  readonly texts: readonly string[];
}

export interface PlacedRangePoint {
  /** In per cent of the plot. */
  readonly x: number;
  /** '' where nothing fits. */
  readonly text: string;
}

export type RangeEnd = 'low' | 'middle' | 'high';
export type PlacedRange = { readonly [End in RangeEnd]: PlacedRangePoint };

const LABEL = 12;
const GAP = 6;

/**
 * Places a range on a scale of 0 to `max`: the low end is labelled on its left, the high end on its right, the middle
 * under itself. Which text fits is settled at `narrowest`, the least width of the plot in px.
 */
export function placeRange(
  points: { readonly [End in RangeEnd]: RangePoint },
  max: number,
  narrowest: number,
): PlacedRange {
  const place = ({ value, texts }: RangePoint, roomAt: (px: number) => number): PlacedRangePoint => {
    const x = round(percentOf(value, 0, max));
    const room = roomAt((x / 100) * narrowest);
    return { x, text: texts.find((text) => textWidth(text, LABEL) <= room) ?? '' };
  };
  return {
    low: place(points.low, (px) => px - GAP),
    middle: place(points.middle, (px) => 2 * Math.min(px, narrowest - px)),
    high: place(points.high, (px) => narrowest - px - GAP),
  };
}
