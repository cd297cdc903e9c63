import { expect, it } from 'vitest';
import { spreadOf } from './measure.ts';

it.each([
  [[7], 7, 7, 7],
  [[3, 1, 2], 1.5, 2, 2.5],
  [[4, 1, 3, 2], 1.75, 2.5, 3.25],
])('the quartiles of %j are %d, %d and %d', (values, low, median, high) => {
  expect(spreadOf(values)).toEqual({ low, median, high });
});
