import { describe, expect, it } from 'vitest';
import { placeNumbers, placePoints } from '../../src/geometry/placeSeries.ts';

const SIZE = { years: [2010, 2019] as const, width: 200, height: 80, top: 20 };
const POINTS = [
  { year: 2010, value: 50, label: '50' },
  { year: 2014, value: 100, label: '100' },
  { year: 2019, value: 25, label: '25' },
];

describe('placePoints', () => {
  it('puts a year in the middle of its tenth of the plot, and the highest value at its top', () => {
    expect(placePoints(POINTS, SIZE)).toEqual([
      { x: 5, y: 60 },
      { x: 45, y: 20 },
      { x: 95, y: 80 },
    ]);
  });
});

describe('placeNumbers', () => {
  it('writes every number that has room, inside the plot', () => {
    const numbers = placeNumbers(POINTS, placePoints(POINTS, SIZE), [0, 1], SIZE);
    expect(numbers.map(({ text }) => text).sort()).toEqual(['100', '25', '50']);
    for (const { y } of numbers) expect(y).toBeGreaterThan(10);
  });

  it('writes the value before a peak, and the last one beside a steep fall', () => {
    const peak = [
      { year: 2018, value: 1403, label: '1,403 mdp' },
      { year: 2019, value: 1767, label: '1,767 mdp' },
      { year: 2020, value: 417, label: undefined },
      { year: 2025, value: 653, label: '653 mdp' },
    ];
    const small = { years: [2010, 2025] as const, width: 130, height: 84, top: 40 };
    expect(placeNumbers(peak, placePoints(peak, small), [0, 1], small)).toHaveLength(3);
  });

  it('keeps two numbers of neighbouring points apart', () => {
    const close = [
      { year: 2018, value: 100, label: '1,000,000' },
      { year: 2019, value: 99, label: '999,999' },
    ];
    const [a, b] = placeNumbers(close, placePoints(close, SIZE), [0], SIZE);
    expect(Math.abs(a!.y - b!.y)).toBeGreaterThanOrEqual(14);
  });
});
