import { expect, test } from 'vitest';
import { placeRange } from '../../src/geometry/placeRange.ts';
import { textWidth } from '../../src/geometry/textWidth.ts';

const point = (value: number, ...texts: string[]) => ({ value, texts });

test('ends and middle stand on the scale of the bars', () => {
  const { low, middle, high } = placeRange(
    { low: point(1.6, 'low'), middle: point(1.75, 'middle'), high: point(2, 'high') },
    2.5,
    280,
  );
  expect([low.x, middle.x, high.x]).toEqual([64, 70, 80]);
});

test('a label that would leave the plot gives way to a shorter one, and that to none', () => {
  const long = 'a label much longer than the room that is left of it';
  const at = (narrowest: number) =>
    placeRange(
      { low: point(1, long, '1'), middle: point(1.5, long, '1.5'), high: point(1.9, long, '1.9') },
      2,
      narrowest,
    );
  expect(textWidth(long, 12)).toBeGreaterThan(150);
  const narrow = at(280);
  expect([narrow.low.text, narrow.middle.text, narrow.high.text]).toEqual(['1', '1.5', '']);
  expect(at(900).low.text).toBe(long);
  expect(at(9000).high.text).toBe(long);
});
