import { expect, test } from 'vitest';
import { hangLabel, placeStudies } from '../../src/geometry/placeStudies.ts';

test('dots stand on the scale in per cent, rows 34 px under each other', () => {
  const placed = placeStudies([[1, 2.5], [4]], { from: 1, to: 4, references: [] });
  expect(placed.rows).toEqual([
    {
      y: 17,
      foot: 34,
      dots: [
        { x: 0, beyond: false },
        { x: 50, beyond: false },
      ],
      span: [0, 50],
    },
    { y: 51, foot: 68, dots: [{ x: 100, beyond: false }], span: undefined },
  ]);
  expect(placed.height).toBe(2 * 34 + 28);
});

test('a row with three numbers above each other is 15 px higher, and so for each more', () => {
  const placed = placeStudies([[1, 2, 3], [1], [1, 1, 1, 1]], { from: 1, to: 4, references: [] });
  expect(placed.rows.map(({ foot }) => foot)).toEqual([49, 83, 147]);
  expect(placed.rows.map(({ y }) => y)).toEqual([24.5, 66, 115]);
});

test('a value beyond the scale stands at its end and spans nothing', () => {
  const [row] = placeStudies([[2, Infinity]], { from: 0, to: 4, references: [] }).rows;
  expect(row!.dots).toEqual([
    { x: 50, beyond: false },
    { x: 100, beyond: true },
  ]);
  expect(row!.span).toBeUndefined();
});

test('lines of reference take room above the rows for their words', () => {
  const placed = placeStudies([[1]], { from: 0, to: 4, references: [1, 3] });
  expect(placed.references).toEqual([25, 75]);
  expect(placed.top).toBe(22);
  expect(placed.rows[0]!.y).toBe(39);
  expect(placed.ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
});

test('words of a line of reference begin a hair left of it, or where they end with their room', () => {
  expect(hangLabel(60, 100)).toBe(-3);
  expect(hangLabel(97, 100)).toBe(-3);
  expect(hangLabel(120.4, 100)).toBe(-21);
});

test('ticks are whole numbers, however short the scale', () => {
  const ticksOf = (to: number) =>
    placeStudies([], { from: 1, to, references: [] }).ticks.map(({ value }) => value);
  expect(ticksOf(2)).toEqual([1, 2]);
  expect(ticksOf(4)).toEqual([1, 2, 3, 4]);
});
