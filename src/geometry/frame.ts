import type { Frame, LonLat, Point } from './atlas.ts';

const RADIANS = Math.PI / 180;
/** Width of the world at zoom 0 in MapLibre, in px. */
const WORLD = 512;

/** Where a place stands in a frame, in px: what d3-geo's Mercator computes, without its 8 kB. */
export function project({ scale, translate: [x, y] }: Frame, [lon, lat]: LonLat): Point {
  return [x + scale * lon * RADIANS, y - scale * Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2))];
}

/** The place at a point of a frame. */
export function unproject({ scale, translate }: Frame, [x, y]: Point): LonLat {
  const lon = (x - translate[0]) / scale / RADIANS;
  const lat = (2 * Math.atan(Math.exp((translate[1] - y) / scale)) - Math.PI / 2) / RADIANS;
  return [lon, lat];
}

/** MapLibre's zoom for a frame shown `width` px wide: the world is 2π·scale px wide there and 512·2^zoom px here. */
export function zoomOf(frame: Frame, width: number): number {
  return Math.log2((frame.scale * (width / frame.width) * 2 * Math.PI) / WORLD);
}

/** The place in the middle of a frame. */
export function centreOf(frame: Frame): LonLat {
  return unproject(frame, [frame.width / 2, frame.height / 2]);
}
