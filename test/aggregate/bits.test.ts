import fc from '../fastCheck.ts';
import { describe, expect, test } from 'vitest';
import { addAtBits, countBits, lowestBit, positionsOf } from '../../src/aggregate/bits.ts';

const cases: [bits: number, positions: number[]][] = [
  [0, []],
  [0b1, [0]],
  [0b1010, [1, 3]],
  [2 ** 31, [31]],
  [2 ** 31 + 1, [0, 31]],
  [2 ** 32 - 1, Array.from({ length: 32 }, (_, position) => position)],
];

describe('positionsOf', () => {
  test.each(cases)('lists the bits of %d, lowest first', (bits, positions) => {
    expect(positionsOf(bits)).toEqual(positions);
  });

  test('reads the same bits from a signed number', () => {
    expect(positionsOf(-1)).toHaveLength(32);
    expect(positionsOf(1 << 31)).toEqual([31]);
  });

  test('lists the positions that make up the number', () => {
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

describe('lowestBit', () => {
  test.each(cases.slice(1))('of %d is the first of its positions', (bits, [first]) => {
    expect(lowestBit(bits)).toBe(first);
  });
});

describe('addAtBits', () => {
  test.each(cases)('adds at the positions of %d and nowhere else', (bits, positions) => {
    const counts = new Float64Array(32).fill(1);
    addAtBits(counts, bits, 1.5);
    expect([...counts]).toEqual(Array.from(counts, (_, at) => (positions.includes(at) ? 2.5 : 1)));
  });
});
