import { textWidth } from './textWidth.ts';

/** A mark with a name, in per cent of the picture. */
export interface NamedSpot {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** A name beside its mark; `at` is in per cent, `dx` and `dy` in px. */
export interface SpotLabel extends NamedSpot {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SIZE = 13;
const HEIGHT = 16;
const GAP = 8;
/** Half the room that a mark takes. */
const MARK = 5;

/** Where a name may stand, the places liked best first: its anchor and the middle of its first letter's side. */
const PLACES = [
  { anchor: 'start', dx: GAP, dy: 0 },
  { anchor: 'end', dx: -GAP, dy: 0 },
  { anchor: 'middle', dx: 0, dy: -13 },
  { anchor: 'middle', dx: 0, dy: 13 },
] as const;

/**
 * Names for as many spots as there is room for in a picture of `width` by `height` px, the first spots first: no name lies
 * on another, on a mark or over the edge, in this or any wider picture of the same proportions.
 */
export function labelSpots(spots: readonly NamedSpot[], width: number, height: number): SpotLabel[] {
  const points = spots.map(({ x, y }) => ({ x: (x / 100) * width, y: (y / 100) * height }));
  const taken: Rect[] = points.map(({ x, y }) => ({
    left: x - MARK,
    top: y - MARK,
    right: x + MARK,
    bottom: y + MARK,
  }));
  const labels: SpotLabel[] = [];
  const named = new Set<string>();
  spots.forEach((spot, index) => {
    if (named.has(spot.name)) return;
    const wide = textWidth(spot.name, SIZE);
    for (const place of PLACES) {
      const box = boxOf(points[index]!, place, wide);
      if (!isInside(box, width, height) || taken.some((other, at) => at !== index && overlap(box, other)))
        continue;
      taken.push(box);
      named.add(spot.name);
      labels.push({ ...spot, ...place });
      return;
    }
  });
  return labels;
}

function boxOf(
  { x, y }: { x: number; y: number },
  { anchor, dx, dy }: (typeof PLACES)[number],
  wide: number,
) {
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
  const left = x + dx - wide * share;
  return { left, right: left + wide, top: y + dy - HEIGHT / 2, bottom: y + dy + HEIGHT / 2 };
}

const isInside = ({ left, top, right, bottom }: Rect, width: number, height: number) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const overlap = (one: Rect, other: Rect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
