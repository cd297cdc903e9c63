import type { Feature, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { clipPolygon, roundPolygon, simplifyPolygons } from '../../../src/build/geography/polygons.ts';

const polygon = (...corners: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0]!]],
});

test('clipPolygon cuts off what lies outside the box', () => {
  const square = polygon([0, 0], [0, 4], [4, 4], [4, 0]);
  expect(clipPolygon(square, [1, -9, 9, 3])).toEqual(polygon([1, 0], [1, 3], [4, 3], [4, 0]));
});

test('clipPolygon leaves nothing of what lies wholly outside, and drops such a part of many', () => {
  const near = polygon([0, 0], [0, 1], [1, 1]);
  const far = polygon([50, 50], [50, 51], [51, 51]);
  expect(clipPolygon(far, [0, 0, 9, 9])).toEqual({ type: 'MultiPolygon', coordinates: [] });
  const both = { type: 'MultiPolygon' as const, coordinates: [far.coordinates, near.coordinates] };
  expect(clipPolygon(both, [0, 0, 9, 9]).coordinates).toHaveLength(1);
});

test('roundPolygon merges corners that become one and drops a ring that becomes a line', () => {
  expect(roundPolygon(polygon([0, 0], [0, 0.04], [0, 1], [1, 1]), 1)).toEqual(
    polygon([0, 0], [0, 1], [1, 1]),
  );
  expect(roundPolygon(polygon([0, 0], [0, 0.01], [0.01, 0]), 1).coordinates).toEqual([]);
});

test('simplifyPolygons takes the same corners from both sides of a shared border', () => {
  const border: Position[] = [
    [1, 0],
    [1.01, 1],
    [1, 2],
  ];
  const west: Feature<Polygon> = {
    type: 'Feature',
    properties: {},
    geometry: polygon([0, 2], ...[...border].reverse(), [0, 0]),
  };
  const east: Feature<Polygon> = {
    type: 'Feature',
    properties: {},
    geometry: polygon([2, 0], ...border, [2, 2]),
  };
  const corners = simplifyPolygons([west, east], 0.1).map(({ geometry }) =>
    geometry.coordinates.flat(2).join(),
  );
  expect(corners.some((text) => text.includes('1.01'))).toBe(false);
});
