import { describe, expect, it } from 'vitest';
import { centreOf } from '../../src/geometry/frame.ts';
import { frameAt } from '../../src/map/camera.ts';
import type { DrawnMark } from '../../src/map/drawn.ts';
import { areasIn, marksIn, viewBoxOf } from '../../src/map/pictureMarks.ts';

const SIZE = { width: 784, height: 514 };
const mark = (lonLat: DrawnMark['lonLat'], sharpness: number): DrawnMark => {
  return { lonLat, sharpness, sureness: 0, state: 'MX-CMX', name: '', titles: '', count: 1 };
};
const MARKS = [mark([-99.1, 19.4], 0), mark([-99.2, 19.4], 2), mark([-110, 28], 1), mark([-99.1, 19.3], 3)];
const seenAt = (zoom: number) => frameAt({ center: [-99.1, 19.4], zoom }, SIZE);

describe('the map as an SVG', () => {
  it('draws the marks in sight by their position among all, at their point', () => {
    const seen = marksIn(seenAt(7), 7, MARKS);
    expect(seen.map(({ index }) => index)).toEqual([0, 1, 3]);
    expect(seen[0]!.at[0]).toBeCloseTo(SIZE.width / 2);
    expect(seen[0]!.at[1]).toBeCloseTo(SIZE.height / 2);
  });

  it('draws a municipality as a mark from afar, as its area near by', () => {
    expect(areasIn(seenAt(7), 7, MARKS)).toEqual([]);
    expect(marksIn(seenAt(9), 9, MARKS).map(({ index }) => index)).toEqual([0]);
    const [area, ...others] = areasIn(seenAt(9), 9, MARKS);
    expect(others).toEqual([]);
    expect(area!.index).toBe(1);
    expect(area!.points.split(' ')).toHaveLength(49);
  });

  it('shows the picture’s own drawing as far as the frame does', () => {
    const picture = seenAt(4);
    const numbers = (box: string) => box.split(' ').map((value) => Math.abs(Number(value)));
    expect(numbers(viewBoxOf(picture, picture))).toEqual([0, 0, 6272, 4112]);
    const nearer = frameAt({ center: centreOf(picture), zoom: 5 }, SIZE);
    expect(numbers(viewBoxOf(picture, nearer))).toEqual([1568, 1028, 3136, 2056]);
  });
});
