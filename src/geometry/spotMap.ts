import type { Frame, LonLat, Pane } from './atlas.ts';
import { labelSpots, type SpotLabel } from './labelSpots.ts';
import { placeMarks, type PlacedMark, type Spot } from './placeMarks.ts';

/** A spot of a small map with its name. */
export interface NamedPlace extends Spot {
  readonly name: string;
}

/** The marks of a small map, and as many names as fit, for pictures of a width or wider. */
export interface SpotMap {
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly { readonly from: 'narrow' | 'medium'; readonly set: readonly SpotLabel[] }[];
}

/** A picture without an inset. */
const NO_INSET: Pane = {
  frame: { scale: 1, translate: [0, 0], width: -1, height: -1 },
  left: 0,
  top: 0,
};
/** A state as a whole has no point whose name would say more. */
const WHOLE_STATE = 3;

/** Places the marks of a small map and their names; `widths` are the narrowest pictures of both sets of names, in px. */
export function spotMap(
  places: readonly NamedPlace[],
  frame: Frame,
  widths: { readonly narrow: number; readonly medium: number },
): SpotMap {
  const marks = placeMarks(places, frame, NO_INSET);
  const named = marks
    .filter(({ sharpness }) => sharpness !== WHOLE_STATE)
    .map(({ x, y, spots }) => ({ x, y, name: places[spots[0]!]!.name, spots: spots.length }))
    .sort((a, b) => b.spots - a.spots);
  const setOf = (width: number) => labelSpots(named, width, (width * frame.height) / frame.width);
  return {
    marks,
    labels: (['narrow', 'medium'] as const).map((from) => ({ from, set: setOf(widths[from]) })),
  };
}

/** A place's coordinates as a pair. */
export const lonLatOf = ({ lon, lat }: { readonly lon: number; readonly lat: number }): LonLat => [lon, lat];
