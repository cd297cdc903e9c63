import fc from '../fastCheck.ts';
import { expect, test } from 'vitest';
import { heightAt, safeHeight, stepsOf } from '../../src/embed/steps.ts';

const heights = fc.array(fc.integer({ min: 200, max: 4000 }), { minLength: 1, maxLength: 60 });

test('steps hide nothing and leave at most 15 % of air at each width that was measured', () => {
  fc.assert(
    fc.property(heights, (each) => {
      const steps = stepsOf(each.map((height, at) => [250 + at, height]));
      for (const [at, height] of each.entries()) {
        const reserved = heightAt(steps, 250 + at);
        expect(reserved).toBeGreaterThanOrEqual(height);
        expect(reserved).toBeLessThanOrEqual(height * 1.15);
      }
    }),
  );
});

test('between two measured widths they are no lower than at the higher one', () => {
  fc.assert(
    fc.property(heights, (each) => {
      const steps = stepsOf(each.map((height, at) => [250 + at * 8, height]));
      for (const [at, height] of each.slice(0, -1).entries()) {
        for (let width = 250 + at * 8; width < 258 + at * 8; width++)
          expect(heightAt(steps, width)).toBeGreaterThanOrEqual(Math.max(height, each[at + 1]!));
      }
    }),
  );
});

test('are few: one where a height fits all widths, one more for each jump', () => {
  expect(stepsOf([[250, 500]])).toEqual([[250, 500]]);
  expect(stepsOf([300, 305, 310, 305].map((height, at) => [250 + at, height]))).toEqual([[250, 310]]);
  expect(stepsOf([900, 900, 500, 505, 800].map((height, at) => [250 + at, height]))).toEqual([
    [250, 900],
    [252, 510],
    [254, 800],
  ]);
});

test('narrower than the narrowest counts as that', () => {
  const steps = [
    [250, 900],
    [560, 700],
  ] as const;
  expect([100, 250, 559, 560, 3000].map((width) => heightAt(steps, width))).toEqual([
    900, 900, 900, 700, 700,
  ]);
});

test('where a frame’s height cannot depend on its width it is enough for every phone, not for less', () => {
  expect(
    safeHeight([
      [250, 900],
      [310, 700],
      [560, 750],
    ]),
  ).toBe(750);
  expect(
    safeHeight([
      [250, 900],
      [330, 700],
    ]),
  ).toBe(900);
});
