import type { Places } from '../model/slices/places.ts';
import type { PlaceGroup } from './listPlaces.ts';

const EARTH_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A place and how far it is, in km. */
export interface Distant {
  readonly group: PlaceGroup;
  readonly km: number;
}

/** Kilometres between two points in degrees, on a globe (the haversine formula). */
export function kmBetween(
  [lon, lat]: readonly [number, number],
  [otherLon, otherLat]: readonly [number, number],
): number {
  const half = (one: number, other: number) => Math.sin(radians(other - one) / 2) ** 2;
  const chord =
    half(lat, otherLat) + Math.cos(radians(lat)) * Math.cos(radians(otherLat)) * half(lon, otherLon);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The places by their distance from a point, each by the nearest of its rows. */
export function nearestPlaces(
  groups: readonly PlaceGroup[],
  from: readonly [lon: number, lat: number],
  { lon, lat }: Pick<Places, 'lon' | 'lat'>,
): Distant[] {
  return groups
    .map((group) => ({
      group,
      km: Math.min(...group.rows.map((row) => kmBetween(from, [lon[row]!, lat[row]!]))),
    }))
    .sort((a, b) => a.km - b.km);
}
