import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection } from 'topojson-specification';

type Outline = Polygon | MultiPolygon;

/**
 * Features with fewer corners, borders that they share still shared: every corner that stands out by a triangle of
 * less than `weight` square degrees goes (Visvalingam), and so does every island smaller than that.
 */
export function simplifyPolygons<Properties>(
  features: readonly Feature<Outline, Properties>[],
  weight: number,
): Feature<Outline, Properties>[] {
  const whole = topology({ outlines: { type: 'FeatureCollection', features: [...features] } as never });
  const weighted = presimplify(whole as never);
  const simple = filter(simplify(weighted, weight), filterWeight(weighted, weight));
  return feature(simple, simple.objects.outlines as GeometryCollection).features as Feature<
    Outline,
    Properties
  >[];
}

/**
 * An outline with its coordinates rounded, corners that have become one merged, and rings of fewer than three
 * corners dropped.
 */
export function roundPolygon(outline: Outline, decimals: number): Outline {
  const round = (point: Position) => point.slice(0, 2).map((degrees) => Number(degrees.toFixed(decimals)));
  return mapRings(outline, (ring) =>
    ring.map(round).filter((point, index, all) => !isSame(point, all[index - 1])),
  );
}

/**
 * The part of an outline inside a box `[west, south, east, north]`, by cutting each ring at one side after the other
 * (Sutherland and Hodgman 1974). A ring that leaves the box comes back along its edge.
 */
export function clipPolygon(
  outline: Outline,
  [west, south, east, north]: readonly [number, number, number, number],
): Outline {
  return mapRings(outline, (ring) => {
    const sides = [
      { axis: 0, sign: 1, limit: west },
      { axis: 0, sign: -1, limit: east },
      { axis: 1, sign: 1, limit: south },
      { axis: 1, sign: -1, limit: north },
    ];
    return sides.reduce((rest, { axis, sign, limit }) => clipRing(rest, axis, sign, limit), ring);
  });
}

/** The part of a closed ring on the side of a line where `sign · coordinate ≥ sign · limit`. */
function clipRing(ring: Position[], axis: number, sign: number, limit: number): Position[] {
  const isInside = (point: Position) => sign * point[axis]! >= sign * limit;
  const clipped = ring.slice(1).flatMap((end, index) => {
    const start = ring[index]!;
    const crossing = isInside(start) === isInside(end) ? [] : [crossingOf(start, end, axis, limit)];
    return isInside(end) ? [...crossing, end] : crossing;
  });
  const [first] = clipped;
  return first && !isSame(first, clipped.at(-1)) ? [...clipped, first] : clipped;
}

function crossingOf(start: Position, end: Position, axis: number, limit: number): Position {
  const share = (limit - start[axis]!) / (end[axis]! - start[axis]!);
  const crossing = start.map((from, index) => from + share * (end[index]! - from));
  crossing[axis] = limit;
  return crossing;
}

/** Rings that `change` leaves with fewer than three corners are dropped, and polygons that lose their outer ring. */
function mapRings(outline: Outline, change: (ring: Position[]) => Position[]): Outline {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const changed = polygons
    .map(([outer = [], ...holes]) => [change(outer), ...holes.map(change).filter(({ length }) => length > 3)])
    .filter(([outer]) => outer!.length > 3);
  const [only, ...others] = changed;
  return only && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: changed };
}

function isSame(one: Position, other: Position | undefined): boolean {
  return one[0] === other?.[0] && one[1] === other?.[1];
}
