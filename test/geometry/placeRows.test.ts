import { describe, expect, test } from 'vitest';
import { endOfScale, placeRows } from '../../src/geometry/placeRows.ts';

const size = { row: 32, bar: 24 };

describe('placeRows', () => {
  test('puts a row under the other, the bar in the middle of its row', () => {
    const { rows, bar, height } = placeRows([[1], [3], [4]], 4, size);
    expect(rows).toEqual([
      { y: 4, middle: 16, ends: [25] },
      { y: 36, middle: 48, ends: [75] },
      { y: 68, middle: 80, ends: [100] },
    ]);
    expect({ bar, height }).toEqual({ bar: 24, height: 96 });
  });

  test('stacks the parts of a row: each ends where the next begins', () => {
    expect(placeRows([[1, 2, 1]], 8, size).rows[0]!.ends).toEqual([12.5, 37.5, 50]);
  });

  test('rounds to a hundredth of a per cent', () => {
    expect(placeRows([[1, 1]], 3, size).rows[0]!.ends).toEqual([33.33, 66.67]);
  });

  test('gives a row of zero, and a plot whose greatest value is zero, no length', () => {
    expect(placeRows([[0], [2]], 2, size).rows.map(({ ends }) => ends)).toEqual([[0], [100]]);
    expect(placeRows([[0]], 0, size).rows[0]!.ends).toEqual([0]);
  });

  test('of no row is nothing high', () => {
    expect(placeRows([], 1, size)).toEqual({ rows: [], bar: 24, height: 0 });
  });
});

test('a count of two digits leaves the scale as it is; a longer one has room after its bar', () => {
  expect(endOfScale(85, '85', 104)).toBe(85);
  // Of 104 px the bar of 1,110 leaves the 27 px of three more signs free.
  expect((1110 / endOfScale(1110, '1,110', 104)) * 104).toBeCloseTo(77, 10);
});
