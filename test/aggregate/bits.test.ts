import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBits, eachBit } from '../../src/aggregate/bits.ts';

function positionsOf(bits: number): number[] {
  const positions: number[] = [];
  eachBit(bits, (position) => positions.push(position));
  return positions;
}

const cases: [bits: number, positions: number[]][] = [
  [0, []],
  [0b1, [0]],
  [0b1010, [1, 3]],
  [2 ** 31, [31]],
  [2 ** 31 + 1, [0, 31]],
  [2 ** 32 - 1, Array.from({ length: 32 }, (_, position) => position)],
];

describe('eachBit', () => {
  test.each(cases)('visits the bits of %d, lowest first', (bits, positions) => {
    expect(positionsOf(bits)).toEqual(positions);
  });

  test('reads the same bits from a signed number', () => {
    expect(positionsOf(-1)).toHaveLength(32);
    expect(positionsOf(1 << 31)).toEqual([31]);
  });

  test('visits the positions that make up the number', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), (bits) => {
        expect(positionsOf(bits).reduce((sum, position) => sum + 2 ** position, 0)).toBe(bits);
      }),
    );
  });
});

describe('countBits', () => {
  test.each(cases)('counts the bits of %d', (bits, positions) => {
    expect(countBits(bits)).toBe(positions.length);
  });
});
