import { expect, test } from 'vitest';
import { percentOf, round } from '../../src/geometry/percent.ts';

test('percentOf says how far a value is on the way from one to another', () => {
  expect(percentOf(25, 0, 100)).toBe(25);
  expect(percentOf(2020, 2015, 2025)).toBe(50);
  expect(percentOf(4, 8, 0)).toBe(50);
  expect(percentOf(-1, 0, 4)).toBe(-25);
});

test('round keeps two decimals', () => {
  expect(round(100 / 3)).toBe(33.33);
  expect(round(200 / 3)).toBe(66.67);
  expect(round(12)).toBe(12);
});
