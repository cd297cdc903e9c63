import { expect, test } from 'vitest';
import { placeReading } from '../../src/geometry/placeReading.ts';
import { textWidth } from '../../src/geometry/textWidth.ts';

test('parts stand end to end on the scale', () => {
  const { parts, end } = placeReading(
    [
      { value: 1, label: '10' },
      { value: 0.5, label: '5' },
    ],
    2,
    280,
  );
  expect(parts).toEqual([
    { x: 0, width: 50 },
    { x: 50, width: 25 },
  ]);
  expect(end).toBe(75);
});

test('labels leave the bar together when one is wider than its part at the narrowest', () => {
  const parts = [
    { value: 1, label: '19,205' },
    { value: 0.6, label: '+ 11,523' },
  ];
  expect(placeReading(parts, 2.6, 280).above).toBe(true);
  expect(placeReading(parts, 2.6, 560).above).toBe(false);
  expect(placeReading(parts, 2.6, 280).top - placeReading(parts, 2.6, 560).top).toBe(18);
});

test('a longer text, a bolder and a larger one are wider', () => {
  expect(textWidth('1,000', 14)).toBeGreaterThan(textWidth('100', 14));
  expect(textWidth('1,000', 14, true)).toBeGreaterThan(textWidth('1,000', 14));
  expect(textWidth('1,000', 20)).toBeGreaterThan(textWidth('1,000', 14));
  expect(textWidth('', 14)).toBe(0);
});

test('a line of captions takes room only where there is one', () => {
  const parts = [{ value: 1, label: '1' }];
  const [named, bare] = [placeReading(parts, 2, 280), placeReading(parts, 2, 280, false)];
  expect([bare.top, named.top > 0, named.bar]).toEqual([0, true, bare.bar]);
});
