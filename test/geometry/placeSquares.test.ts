import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSquares, type SquaresSize } from '../../src/geometry/placeSquares.ts';

const SIZE: SquaresSize = { across: 3, most: 4, side: 6, gap: 1 };
const squaresIn = (path: string) => path.split('M').length - 1;

describe('placeSquares(columns, size)', () => {
  it('stacks a square for each title from the floor up, part after part', () => {
    const { columns, each, height } = placeSquares([[2, 3], [0, 1], []], SIZE);
    expect(each).toBe(1);
    expect(height).toBe(14);
    expect(columns.map(({ middle, tall }) => [middle, tall])).toEqual([
      [16.67, 14],
      [50, 7],
      [83.33, 0],
    ]);
    expect(columns[0]!.paths).toEqual([
      'M-10 -7h6v6h-6zM-3 -7h6v6h-6z',
      'M4 -7h6v6h-6zM-10 -14h6v6h-6zM-3 -14h6v6h-6z',
    ]);
    expect(columns[1]!.paths).toEqual(['', 'M-10 -7h6v6h-6z']);
  });

  it('lets a square stand for more titles where a column would be too high', () => {
    expect(placeSquares([[12]], SIZE).each).toBe(1);
    expect(placeSquares([[13]], SIZE).each).toBe(2);
    expect(placeSquares([[25]], SIZE).each).toBe(5);
    expect(placeSquares([[12_000]], SIZE).each).toBe(1000);
  });

  it('holds for any counts: no column too high, each part seen, as many squares as its titles need', () => {
    const counts = fc.array(fc.array(fc.nat(5000), { maxLength: 6 }), { maxLength: 14 });
    fc.assert(
      fc.property(counts, (columns) => {
        const { columns: placed, each, height } = placeSquares(columns, SIZE);
        expect(height).toBeLessThanOrEqual(SIZE.most * 7);
        placed.forEach(({ paths, tall }, at) => {
          expect(paths.map(squaresIn)).toEqual(columns[at]!.map((titles) => Math.ceil(titles / each)));
          expect(tall).toBeLessThanOrEqual(height);
        });
      }),
    );
  });
});
