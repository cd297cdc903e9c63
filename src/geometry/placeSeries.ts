import { percentOf, round } from './percent.ts';
import { textWidth } from './textWidth.ts';

export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
  /** Its number, where it is to be written. */
  readonly label: string | undefined;
}

export interface PlacedPoint {
  /** In per cent of the plot, and in px. */
  readonly x: number;
  readonly y: number;
}

/** A number by its point: above it, shifted so that it stays over the plot. */
export interface PlacedNumber extends PlacedPoint {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface SeriesSize {
  readonly years: readonly [first: number, last: number];
  /** The narrowest the plot gets, in px. */
  readonly width: number;
  /** Height of the plot without the room for numbers above it, and that room. */
  readonly height: number;
  readonly top: number;
}

const NUMBER = 13;
const LIFT = 9;

/** Places the points of one small plot on a scale of its own, from 0 to the highest value. */
export function placePoints(
  points: readonly SeriesPoint[],
  { years, height, top }: SeriesSize,
): PlacedPoint[] {
  const [first, last] = years;
  const max = Math.max(...points.map(({ value }) => value)) || 1;
  return points.map(({ year, value }) => ({
    x: round(percentOf(year + 0.5, first, last + 1)),
    y: round(top + height - (value / max) * height),
  }));
}

/**
 * Places the numbers of the points that have one, left to right. One that would touch the number before it at the same
 * height goes under its own point instead.
 */
export function placeNumbers(
  points: readonly SeriesPoint[],
  placed: readonly PlacedPoint[],
  { width }: SeriesSize,
): PlacedNumber[] {
  const boxes: { left: number; right: number; y: number }[] = [];
  return points.flatMap(({ label }, index) => {
    if (label === undefined) return [];
    const { x, y } = placed[index]!;
    const at = (x / 100) * width;
    const size = textWidth(label, NUMBER, true);
    const anchor = at < size / 2 ? 'start' : at + size / 2 > width ? 'end' : 'middle';
    const left = anchor === 'start' ? at : anchor === 'end' ? at - size : at - size / 2;
    const hits = (baseline: number) =>
      boxes.some(
        (box) =>
          box.left < left + size + 4 && left < box.right + 4 && Math.abs(box.y - baseline) < NUMBER + 2,
      );
    const baseline = [y - LIFT, y + LIFT + NUMBER, y - LIFT - NUMBER - 4].find((each) => !hits(each));
    if (baseline === undefined) return [];
    boxes.push({ left, right: left + size, y: baseline });
    return [{ x, y: baseline, text: label, anchor }];
  });
}
