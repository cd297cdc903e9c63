import { expect, test } from 'vitest';
import { kmBetween, nearestPlaces } from '../../src/aggregate/nearestPlaces.ts';

// The Earth's mean circumference is 40,030 km.
test.each([
  ['a degree of latitude', [-99, 19], [-99, 20], 40_030 / 360],
  ['a quarter of the equator', [-90, 0], [0, 0], 40_030 / 4],
  ['a place and itself', [-99, 19], [-99, 19], 0],
] as const)('the distance of %s', (_, one, other, km) => {
  expect(kmBetween(one, other)).toBeCloseTo(km, 0);
});

test('places come by the nearest of their spots', () => {
  const places = { lon: Float64Array.of(-99, -104, -99.1), lat: Float64Array.of(19, 20, 19) };
  const group = (name: string, rows: number[]) => ({ id: name, name, state: 0, rows, titles: 1 });
  const sorted = nearestPlaces([group('one', [0]), group('two', [1, 2])], [-99.2, 19], places);
  expect(sorted.map(({ group: { name } }) => name)).toEqual(['two', 'one']);
});
