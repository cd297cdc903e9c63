import { describe, expect, test } from 'vitest';
import { kmOutside, type LonLat, type Ring } from '../../src/model/inside.ts';

const square = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

describe('kmOutside', () => {
  const island = square(10, 10, 11, 11);
  const land = square(0, 0, 4, 4);
  const lake = square(1, 1, 3, 3);

  test.each<[string, LonLat]>([
    ['on the land', [0.5, 0.5]],
    ['on the island', [10.5, 10.5]],
  ])('is 0 for a point %s', (_, point) => {
    expect(kmOutside(point, [land, lake, island])).toBe(0);
  });

  test('a degree of latitude is 111 km', () => {
    expect(kmOutside([2, -1], [land])).toBeCloseTo(111.2, 1);
  });

  test('a degree of longitude at 60° is half as long as at the equator', () => {
    expect(kmOutside([-1, 60], [square(0, 59, 1, 61)])).toBeCloseTo(55.6, 1);
    expect(kmOutside([-1, 0], [square(0, -1, 1, 1)])).toBeCloseTo(111.2, 1);
  });

  test('the way out of a lake is the way to its shore', () => {
    expect(kmOutside([2, 1.5], [land, lake])).toBeCloseTo(55.6, 1);
  });

  test('off a corner it is the way to the corner', () => {
    expect(kmOutside([-0.3, -0.4], [land])).toBeCloseTo(0.5 * 111.195, 1);
  });

  test('the winding of a ring does not matter', () => {
    expect(kmOutside([0.5, 0.5], [[...land].reverse()])).toBe(0);
  });
});
