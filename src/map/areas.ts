import type { Feature, FeatureCollection } from 'geojson';
import type { LonLat } from '../geometry/atlas.ts';
import { WIDE, type DrawnMark } from './drawn.ts';

/** Radius of the circle that stands for a municipality, whose outline the tables do not have, in km. */
export const AREA_KM = 8;
const KM_A_DEGREE = 111.2;
const CORNERS = 48;
/** The sharpness of what is known by its state alone. */
export const WHOLE_STATE = 3;

/** A circle around a place, as a ring in degrees. */
export function circleAround([lon, lat]: LonLat, km: number): [number, number][] {
  const high = km / KM_A_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = ((corner % CORNERS) / CORNERS) * 2 * Math.PI;
    return [lon + wide * Math.cos(angle), lat + high * Math.sin(angle)];
  });
}

/** What is known by its municipality as circles; what is known by its state has that state's own outline. */
export function areasOf(marks: readonly DrawnMark[]): FeatureCollection {
  const features = marks.flatMap(({ lonLat, sharpness }, mark): Feature[] => {
    if (sharpness !== WIDE) return [];
    const coordinates = [circleAround(lonLat, AREA_KM)];
    return [{ type: 'Feature', properties: { mark }, geometry: { type: 'Polygon', coordinates } }];
  });
  return { type: 'FeatureCollection', features };
}

/** The states in which something is known by its state alone. */
export function wholeStates(marks: readonly DrawnMark[]): string[] {
  return [...new Set(marks.filter(({ sharpness }) => sharpness === WHOLE_STATE).map(({ state }) => state))];
}
