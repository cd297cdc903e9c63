import type { Frame, LonLat } from '../geometry/atlas.ts';
import { centreOf, project, unproject, zoomOf } from '../geometry/frame.ts';

/** What a map that zooms looks at: the place in its middle, and how near, in MapLibre's zoom levels. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}

/** A map's own size, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far off the picture's frame counts as moved: in zoom levels and in degrees. */
export const STILL = 0.01;
export const NEAREST = 14;
/** How near the map goes to a place that was chosen. */
export const PLACE_ZOOM = 11;
/** Width of the world at zoom 0, in px. */
const WORLD = 512;
/** Where a button's zoom has a mark to go to, that comes nearer to the middle by this share of its way. */
const PULL = 0.5;
/** Side of the cells that marks are counted in to find where most of them are, in px. */
const CELL = 64;
/** Room around an extent that the map is fitted to, in px. */
const MARGIN = 48;

/** The frame that a camera shows in a map of some size: where each place stands, in px. */
export function frameAt({ center, zoom }: Camera, { width, height }: Size): Frame {
  const scale = (WORLD * 2 ** zoom) / (2 * Math.PI);
  const [x, y] = project({ scale, translate: [0, 0], width, height }, center);
  return { scale, translate: [width / 2 - x, height / 2 - y], width, height };
}

/** The camera that shows a picture's frame in a map `width` px wide. */
export function homeOf(frame: Frame, width: number): Camera {
  return { center: centreOf(frame), zoom: zoomOf(frame, width) };
}

export function isSame(one: Camera, other: Camera): boolean {
  const [lon, lat] = [0, 1].map((axis) => Math.abs(one.center[axis]! - other.center[axis]!));
  return Math.abs(one.zoom - other.zoom) < STILL && lon! < STILL && lat! < STILL;
}

/** Whether a frame shows a place, `margin` px from its edges or more. */
export function isIn(frame: Frame, lonLat: LonLat, margin = 0): boolean {
  const [x, y] = project(frame, lonLat);
  return x >= margin && y >= margin && x <= frame.width - margin && y <= frame.height - margin;
}

/** Positions of the places that a frame shows. */
export function inSight(frame: Frame, places: readonly LonLat[]): number[] {
  return places.flatMap((lonLat, index) => (isIn(frame, lonLat) ? [index] : []));
}

/** The place, of those that a frame shows, with the most others around it; undefined where it shows none. */
export function densest(frame: Frame, places: readonly LonLat[]): LonLat | undefined {
  const cells = new Map<string, number[]>();
  for (const index of inSight(frame, places)) {
    const key = project(frame, places[index]!)
      .map((value) => Math.floor(value / CELL))
      .join();
    const cell = cells.get(key);
    if (cell) cell.push(index);
    else cells.set(key, [index]);
  }
  const [fullest] = [...cells.values()].sort((a, b) => b.length - a.length);
  if (!fullest) return undefined;
  const mean = (axis: 0 | 1) =>
    fullest.reduce((sum, index) => sum + places[index]![axis], 0) / fullest.length;
  return nearest(
    [mean(0), mean(1)],
    fullest.map((index) => places[index]!),
  );
}

/** The place nearest to a point, on Mercator's plane; undefined of none. */
export function nearest(point: LonLat, places: readonly LonLat[]): LonLat | undefined {
  const plane: Frame = { scale: 1, translate: [0, 0], width: 0, height: 0 };
  const from = project(plane, point);
  let found: LonLat | undefined;
  let least = Infinity;
  for (const place of places) {
    const [x, y] = project(plane, place);
    const distance = Math.hypot(x - from[0], y - from[1]);
    if (distance >= least) continue;
    least = distance;
    found = place;
  }
  return found;
}

/** Where a zoom without a point goes, the first that there is. */
export interface Aims {
  /** The place that the reader chose. */
  readonly place: LonLat | undefined;
  /** The marks of the states that the reader chose, and a point in each of these states. */
  readonly chosen: readonly LonLat[];
  readonly states: readonly LonLat[];
  readonly marks: readonly LonLat[];
}

/**
 * The place that a zoom without a point goes to: what is chosen, as far as it is in sight, else where most marks in
 * sight are, else the nearest mark, so that no press leads to an empty sheet. Undefined where the map has no mark.
 */
export function aimOf(
  camera: Camera,
  size: Size,
  { place, chosen, states, marks }: Aims,
): LonLat | undefined {
  const frame = frameAt(camera, size);
  if (place && isIn(frame, place)) return place;
  return (
    densest(frame, chosen) ?? densest(frame, states) ?? densest(frame, marks) ?? nearest(camera.center, marks)
  );
}

/** A camera nearer by so many levels, the place `around` where it was on the screen, or `pulled` towards the middle. */
export function zoomAround(camera: Camera, levels: number, around: LonLat, pulled = false): Camera {
  const zoom = camera.zoom + levels;
  const plane: Frame = { scale: 1, translate: [0, 0], width: 0, height: 0 };
  const [from, to] = [project(plane, camera.center), project(plane, around)];
  const kept = 2 ** -levels * (pulled && levels > 0 ? 1 - PULL : 1);
  const center = unproject(plane, [to[0] + (from[0] - to[0]) * kept, to[1] + (from[1] - to[1]) * kept]);
  return { center, zoom };
}

/** The camera that a press of a zoom button leads to. */
export function zoomOn(camera: Camera, levels: number, size: Size, aims: Aims): Camera {
  const aim = levels > 0 ? aimOf(camera, size, aims) : undefined;
  if (!aim) return { ...camera, zoom: camera.zoom + levels };
  if (!isIn(frameAt(camera, size), aim)) return { center: aim, zoom: camera.zoom + levels };
  return zoomAround(camera, levels, aim, true);
}

/** The camera that shows all of some places with room around, no nearer than `most`. */
export function fitTo(places: readonly LonLat[], { width, height }: Size, most = NEAREST): Camera {
  const plane: Frame = { scale: 1, translate: [0, 0], width: 0, height: 0 };
  const points = places.map((place) => project(plane, place));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const center = unproject(plane, [(west + east) / 2, (north + south) / 2]);
  const scale = Math.min(
    Math.max(1, width - 2 * MARGIN) / (east - west),
    Math.max(1, height - 2 * MARGIN) / (south - north),
  );
  return { center, zoom: Math.min(most, Math.log2((scale * 2 * Math.PI) / WORLD)) };
}

/** The longest round length that a bar of at most `most` px stands for, in km, and how long the bar is. */
export function scaleBar({ center, zoom }: Camera, most: number): { km: number; px: number } {
  const kmPerPx = (40_075.017 * Math.cos((center[1] * Math.PI) / 180)) / (WORLD * 2 ** zoom);
  const power = 10 ** Math.floor(Math.log10(most * kmPerPx));
  const round = [5, 2, 1].find((each) => each * power <= most * kmPerPx) ?? 1;
  const km = Number((round * power).toPrecision(1));
  return { km, px: Math.round(km / kmPerPx) };
}
