import { percentOf, round } from './percent.ts';
import { overlaps, type Rect } from './rect.ts';
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
/** Half the room of a dot, and how densely a line is looked at, in px. */
const DOT = 5;
const STEP = 4;
/** Between a number and another above or below it, in px. */
const AIR = 1.5;
/** How far a number may stand out on the right, where a neighbour or the end of the page is, in px. */
const OVER = 2;

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

const around = (x: number, y: number, room: number): Rect => ({
  left: x - room,
  right: x + room,
  top: y - room,
  bottom: y + room,
});

/** How far off a number may stand from its usual place, in px, the nearest first. */
const OFFSETS = Array.from({ length: 33 }, (_, step) => 2 * step);

/** The dots, and the lines between those that are joined, as small boxes. */
function obstaclesOf(placed: readonly PlacedPoint[], joined: readonly number[], width: number): Rect[] {
  const inPx = placed.map(({ x, y }) => [(x / 100) * width, y] as const);
  const along = joined.flatMap((index) => {
    const [x1, y1] = inPx[index]!;
    const [x2, y2] = inPx[index + 1]!;
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
    return Array.from({ length: steps }, (_, step) =>
      around(x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps, 1),
    );
  });
  return [...inPx.map(([x, y]) => around(x, y, DOT)), ...along];
}

/**
 * Places the numbers of the points that have one: close above or below the point where no dot, line or other number is,
 * else as far off as it takes. `joined` are the positions of points that a line leads on from.
 */
export function placeNumbers(
  points: readonly SeriesPoint[],
  placed: readonly PlacedPoint[],
  joined: readonly number[],
  { width, top, height }: SeriesSize,
): PlacedNumber[] {
  const taken = obstaclesOf(placed, joined, width);
  // The highest first: what stands beside a peak finds room below, and a peak does not find it beside itself.
  const highestFirst = [...points.keys()].sort((a, b) => placed[a]!.y - placed[b]!.y);
  return highestFirst.flatMap((index) => {
    const { label } = points[index]!;
    if (label === undefined) return [];
    const { x, y } = placed[index]!;
    const at = (x / 100) * width;
    const size = textWidth(label, NUMBER, true);
    const anchors = (['middle', 'start', 'end'] as const).filter(
      (anchor) => leftOf(anchor, at, size) >= -DOT && leftOf(anchor, at, size) + size <= width + OVER,
    );
    const spots = OFFSETS.flatMap((off) =>
      [y - LIFT - off, y + LIFT + NUMBER - 3 + off].flatMap((baseline) =>
        anchors.map((anchor) => ({ baseline, anchor, box: boxOf(leftOf(anchor, at, size), baseline, size) })),
      ),
    );
    const spot = spots.find(
      ({ box }) =>
        box.top >= 0 && box.bottom <= top + height + 2 && !taken.some((other) => overlaps(box, other)),
    );
    if (!spot) return [];
    taken.push({ ...spot.box, top: spot.box.top - AIR, bottom: spot.box.bottom + AIR });
    return [{ x, y: round(spot.baseline), text: label, anchor: spot.anchor }];
  });
}

function leftOf(anchor: PlacedNumber['anchor'], at: number, size: number): number {
  return anchor === 'start' ? at - DOT : anchor === 'end' ? at - size + DOT : at - size / 2;
}

const boxOf = (left: number, baseline: number, size: number): Rect => ({
  left,
  right: left + size,
  top: baseline - NUMBER + 2,
  bottom: baseline + 2,
});
