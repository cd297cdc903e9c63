import { expect, test } from 'vitest';
import { placeStrip } from '../../src/geometry/placeStrip.ts';

test('values share the whole width, end to end', () => {
  expect(placeStrip([1, 3, 4])).toEqual([
    { x: 0, width: 12.5 },
    { x: 12.5, width: 37.5 },
    { x: 50, width: 50 },
  ]);
});

test('nothing to share is no width', () => {
  expect(placeStrip([0])).toEqual([{ x: 0, width: 0 }]);
  expect(placeStrip([])).toEqual([]);
});
