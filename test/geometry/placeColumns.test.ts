import { describe, expect, it } from 'vitest';
import { placeColumns } from '../../src/geometry/placeColumns.ts';

const SIZE = { height: 100, narrowest: 160 };

describe('placeColumns(parts, wholes, max, size)', () => {
  it('shares the width out evenly and draws both heights on one scale', () => {
    const placed = placeColumns([1, 0, 2, 5], [4, 2, 10, 5], 20, SIZE);
    expect(placed.step).toBe(25);
    expect(placed.width).toBe(20);
    expect(placed.columns).toEqual([
      { x: 2.5, part: 5, whole: 20 },
      { x: 27.5, part: 0, whole: 10 },
      { x: 52.5, part: 10, whole: 50 },
      { x: 77.5, part: 25, whole: 25 },
    ]);
  });

  it('points at the biggest part and whole, the first of equals', () => {
    expect(placeColumns([1, 3, 3], [9, 4, 9], 9, SIZE)).toMatchObject({ peak: 1, top: 0 });
  });

  it('gives up the label of the whole where it would touch that of the part', () => {
    expect(placeColumns([1, 9], [2, 10], 10, SIZE).top).toBe(-1);
    expect(placeColumns([1, 8], [2, 10], 10, SIZE).top).toBe(1);
  });

  it('has no peak where there is nothing', () => {
    expect(placeColumns([0, 0], [0, 0], 0, SIZE)).toMatchObject({ peak: -1, top: -1 });
    expect(placeColumns([], [], 0, SIZE).columns).toEqual([]);
  });
});
