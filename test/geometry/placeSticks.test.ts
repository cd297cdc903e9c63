import { describe, expect, test } from 'vitest';
import { placeStick } from '../../src/geometry/placeSticks.ts';

/** 100 px of scale after a hinge of 10: with a greatest value of 2 a stripe of 0.2 is 10 px wide. */
const size = { width: 110, stick: 20, hinge: 10 };

/** Where each light stripe begins and ends along the stick's lower edge. */
const lowerEdges = (stripes: string) =>
  [...stripes.matchAll(/L(-?[\d.]+),20H(-?[\d.]+)Z/g)].map(([, to, from]) => [Number(from), Number(to)]);

describe('placeStick', () => {
  test('ends a stick where its value stands on the scale', () => {
    expect(placeStick(2, 2, size).end).toBe(110);
    expect(placeStick(1, 2, size).end).toBe(60);
    expect(placeStick(1.6, 2.6, { ...size, width: 270 }).end).toBe(170);
  });

  test('draws the body from the left edge, its right end slanted by half the stick’s height', () => {
    expect(placeStick(1, 2, size).body).toBe('M0,0H70L60,20H0Z');
  });

  test('makes every other stripe of 20 cents light, the first one after the hinge', () => {
    expect(lowerEdges(placeStick(1, 2, size).stripes)).toEqual([
      [10, 20],
      [30, 40],
      [50, 60],
    ]);
  });

  test('has four light and four dark stripes for 1.60, seven and six for 2.60', () => {
    expect(lowerEdges(placeStick(1.6, 2.6, size).stripes)).toHaveLength(4);
    expect(lowerEdges(placeStick(2.6, 2.6, size).stripes)).toHaveLength(7);
  });

  test('lets no stripe reach over the end of its stick', () => {
    const { stripes, end } = placeStick(0.5, 2, size);
    expect(lowerEdges(stripes)).toEqual([
      [10, 20],
      [30, end],
    ]);
    expect(end).toBe(35);
  });
});
