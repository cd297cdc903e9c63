import type { Frame, LonLat, Pane } from './atlas.ts';
import { project } from './frame.ts';
import { percentOf, round } from './percent.ts';

/** How sharp a place's point is, the sharpest first: the spot, the town, a wider area, the whole state. */
export type Sharpness = 0 | 1 | 2 | 3;

/** Radius of a place's mark on the screen, in px, by sharpness: the vaguer the bigger and the emptier. */
export const MARK_RADIUS = [2.3, 3.2, 4.2, 6] as const;
/** Radius of every mark on a narrow map, which has no room to say how sharp a point is. */
export const NARROW_MARK_RADIUS = 2;

export interface Spot {
  readonly lonLat: LonLat;
  readonly sharpness: Sharpness;
  /** Position of its confidence, the surest first. */
  readonly sureness: number;
}

export interface PlacedMark {
  /** In per cent of the whole picture. */
  readonly x: number;
  readonly y: number;
  readonly sharpness: Sharpness;
  readonly sureness: number;
  /** Positions of the spots it stands for, the one it is drawn as first. */
  readonly spots: readonly number[];
}

/** Spots nearer than this share a mark, in px of the frame: their coordinates are the same but for rounding. */
const SAME = 0.01;

/**
 * One mark a coordinate, drawn as its sharpest and surest spot; vague marks first, so that sharp ones lie on top. A spot
 * that the inset shows is drawn there alone. `whole` is the picture with the main frame.
 */
export function placeMarks(spots: readonly Spot[], whole: Frame, inset: Pane): PlacedMark[] {
  const groups = new Map<string, { at: readonly [number, number]; spots: number[] }>();
  spots.forEach(({ lonLat }, index) => {
    const at = placeSpot(lonLat, whole, inset);
    const key = at.map((value) => Math.round(value / SAME)).join();
    const group = groups.get(key);
    if (group) group.spots.push(index);
    else groups.set(key, { at, spots: [index] });
  });
  const rank = (index: number) => spots[index]!.sharpness * 4 + spots[index]!.sureness;
  return [...groups.values()]
    .map(({ at: [x, y], spots: members }) => {
      members.sort((a, b) => rank(a) - rank(b));
      const { sharpness, sureness } = spots[members[0]!]!;
      return {
        x: round(percentOf(x, 0, whole.width)),
        y: round(percentOf(y, 0, whole.height)),
        sharpness,
        sureness,
        spots: members,
      };
    })
    .sort((a, b) => b.sharpness - a.sharpness || b.sureness - a.sureness);
}

/** Where a place stands in the whole picture, in px: in the inset if that shows it. */
export function placeSpot(
  lonLat: LonLat,
  whole: Frame,
  { frame, left, top }: Pane,
): readonly [number, number] {
  const [x, y] = project(frame, lonLat);
  const shown = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  return shown ? [left + x, top + y] : project(whole, lonLat);
}
