import fc from '../fastCheck.ts';
import { expect, test } from 'vitest';
import { maybeTell, type Told } from '../../src/embed/maybeTell.ts';

const told: Told = { width: 600, height: 400, growths: 0 };

test.each([
  ['tells the first height', undefined, { width: 600, height: 400 }, { width: 600, height: 400, growths: 0 }],
  ['never tells 0', undefined, { width: 600, height: 0 }, undefined],
  ['tells nothing of a frame without width', undefined, { width: 0, height: 9000 }, undefined],
  ['lets a loss of 1 px pass', told, { width: 600, height: 399 }, undefined],
  ['tells a growth of 1 px', told, { width: 600, height: 401 }, { width: 600, height: 401, growths: 1 }],
  [
    'tells a growth of 1 px at another width',
    told,
    { width: 640, height: 401 },
    { width: 640, height: 401, growths: 0 },
  ],
  ['tells a loss of 2 px', told, { width: 600, height: 398 }, { width: 600, height: 398, growths: 0 }],
  ['lets a change of width alone pass', told, { width: 320, height: 400 }, undefined],
  [
    'tells the eighth growth',
    { ...told, growths: 7 },
    { width: 600, height: 410 },
    { width: 600, height: 410, growths: 8 },
  ],
  ['keeps silent on the ninth', { ...told, growths: 8 }, { width: 600, height: 410 }, undefined],
  [
    'begins to count anew at another width',
    { ...told, growths: 8 },
    { width: 599, height: 410 },
    { width: 599, height: 410, growths: 0 },
  ],
  [
    'begins to count anew after a loss',
    { ...told, growths: 8 },
    { width: 600, height: 300 },
    { width: 600, height: 300, growths: 0 },
  ],
])('maybeTell %s', (_, before, size, after) => {
  expect(maybeTell(before, size)).toEqual(after);
});

test('maybeTell ends every endless growth at one width after the first height and eight more', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 9, maxLength: 60 }), (growths) => {
      let last = maybeTell(undefined, { width: 600, height: 100 });
      let height = 100;
      let count = 1;
      for (const growth of growths) {
        height += growth;
        const next = maybeTell(last, { width: 600, height });
        if (next) [last, count] = [next, count + 1];
      }
      expect(count).toBe(9);
    }),
  );
});
