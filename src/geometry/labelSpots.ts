import type { Point } from './atlas.ts';
import { Room } from './freeRoom.ts';
import { around, boxOf } from './labelBox.ts';
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
  const points = spots.map(({ x, y }): Point => [(x / 100) * width, (y / 100) * height]);
  const marks = points.map((point) => around(point, MARK));
  const room = new Room({ left: 0, top: 0, right: width, bottom: height });
  room.take(marks);
  const labels: SpotLabel[] = [];
  const named = new Set<string>();
  spots.forEach((spot, index) => {
    if (named.has(spot.name)) return;
    const long = textWidth(spot.name, SIZE);
    const [x, y] = points[index]!;
    const boxesOf = ({ anchor, dx, dy }: (typeof PLACES)[number]) => [
      boxOf({ x: x + dx, y: y + dy, anchor }, long, { unit: 1, line: HEIGHT, air: 0 }),
    ];
    const place = room.firstFree(PLACES, boxesOf, { own: marks[index] });
    if (!place) return;
    named.add(spot.name);
    labels.push({ ...spot, ...place });
  });
  return labels;
}
