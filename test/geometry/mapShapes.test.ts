import fc from '../fastCheck.ts';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/geometry/classes.ts';
import { unproject } from '../../src/geometry/frame.ts';
import { gatherMarks, type MarkGroup } from '../../src/geometry/gatherMarks.ts';
import { hatchLines } from '../../src/geometry/hatchLines.ts';
import { neighbourState } from '../../src/geometry/neighbourState.ts';
import { outlinePath } from '../../src/geometry/outlinePath.ts';
import { placeMarks, type PlacedMark, type Spot } from '../../src/geometry/placeMarks.ts';
import { gridOf, NOTHING } from '../../src/geometry/stateGrid.ts';

const FRAME = { scale: 100, translate: [0, 0], width: 100, height: 100 } as const;
const FAR = { frame: { ...FRAME, translate: [1000, 1000], width: 10, height: 10 }, left: 0, top: 0 } as const;

/** A rectangle of the frame as a polygon in degrees. */
function rectangle(left: number, top: number, right: number, bottom: number) {
  const corners = [
    [left, top],
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ] as const;
  return { type: 'Polygon' as const, coordinates: [corners.map((corner) => [...unproject(FRAME, corner)])] };
}

const spot = (x: number, y: number, sharpness: Spot['sharpness'], sureness = 0): Spot => ({
  lonLat: unproject(FRAME, [x, y]),
  sharpness,
  sureness,
});

describe('outlinePath', () => {
  it('draws nothing of an island that is smaller than the grain, and breaks no path by it', () => {
    const rock = rectangle(10, 10, 10.01, 10.01);
    expect(outlinePath(rock, FRAME)).toBe('');
  });

  it('draws a square of ten px in steps of an eighth, relative to the corner before', () => {
    expect(outlinePath(rectangle(10, 10, 20, 20), FRAME)).toBe('M80 80l0 80 80 0 0-80z');
  });
});

describe('gridOf', () => {
  it('fills the cells of a rectangle and leaves the others', () => {
    const { cells } = gridOf([rectangle(10, 10, 20, 20)], FRAME);
    expect(cells.filter((cell) => cell === 0)).toHaveLength(100);
    expect(cells[9 * 100 + 15]).toBe(NOTHING);
    expect(cells[10 * 100 + 10]).toBe(0);
  });
});

describe('hatchLines', () => {
  it('crosses a square of 12 px in the corner by two diagonals below the middle one and the middle one', () => {
    const lines = hatchLines(rectangle(0.01, 0.01, 12, 12), FRAME);
    const sums = lines.map(([[lon, lat]]) => {
      const [x, y] = [
        (lon * Math.PI * 100) / 180,
        -100 * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
      ];
      return Math.round(x + y);
    });
    expect(sums).toEqual([6, 12, 18]);
  });
});

describe('classOf', () => {
  it('has five classes for titles, 1, 2–3, 4–5, 6–10, 11 and more, and none for nothing', () => {
    const values = [0, 1, 2, 3, 4, 5, 6, 10, 11, 47];
    expect(values.map((value) => classOf(value, 'productions'))).toEqual([0, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('doubles from class to class for rates', () => {
    expect([0.1, 0.5, 1.9, 2, 4].map((rate) => classOf(rate, 'per-million'))).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('neighbourState', () => {
  const centres = [
    [0, 0],
    [10, 1],
    [4, 9],
    [30, 0],
  ] as const;

  it('goes to the nearest centre that is more ahead than aside', () => {
    expect(neighbourState(centres, 0, 'right')).toBe(1);
    expect(neighbourState(centres, 0, 'down')).toBe(2);
    expect(neighbourState(centres, 3, 'left')).toBe(1);
  });

  it('stays where there is nothing ahead', () => {
    expect(neighbourState(centres, 0, 'up')).toBeUndefined();
    expect(neighbourState(centres, 3, 'right')).toBeUndefined();
  });
});

describe('placeMarks', () => {
  it('draws one mark a coordinate, as its sharpest and surest spot, vague marks first', () => {
    const marks = placeMarks([spot(50, 25, 1, 1), spot(50, 25, 1, 0), spot(20, 20, 3)], FRAME, FAR);
    expect(marks).toEqual([
      { x: 20, y: 20, sharpness: 3, sureness: 0, spots: [2] },
      { x: 50, y: 25, sharpness: 1, sureness: 0, spots: [1, 0] },
    ]);
  });

  it('draws in the inset, and there alone, what the inset shows', () => {
    const inset = {
      frame: { ...FRAME, scale: 200, translate: [-100, -50], width: 20, height: 10 },
      left: 80,
      top: 0,
    } as const;
    expect(placeMarks([spot(55, 27.5, 0)], FRAME, inset)[0]).toMatchObject({ x: 90, y: 5 });
  });

  it('draws each of ten thousand coordinates', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      spot((at % 100) + 0.5, Math.floor(at / 100) + 0.5, 0),
    );
    expect(placeMarks(many, FRAME, FAR)).toHaveLength(10_000);
  });
});

describe('gatherMarks', () => {
  const whole = { ...FRAME, width: 784, height: 514 };
  const inset = { frame: { ...FRAME, width: 238, height: 228 }, left: 546, top: 0 } as const;
  const mark = (x: number, y: number, spots: number): PlacedMark => ({
    x: (x / whole.width) * 100,
    y: (y / whole.height) * 100,
    sharpness: 0,
    sureness: 0,
    spots: Array.from({ length: spots }, (_, at) => at),
  });
  const inPixels = ({ x, y, radius }: MarkGroup) => ({
    x: (x / 100) * whole.width,
    y: (y / 100) * whole.height,
    radius: (radius / 100) * Math.sqrt((whole.width ** 2 + whole.height ** 2) / 2),
  });

  it('makes one symbol of a cell of 48 px, in the middle of its marks, with the number of their spots', () => {
    // The grid has lines at x = 546 − 48·6 = 258 and 306, and at y = 228 + 48 = 276.
    const groups = gatherMarks([mark(280, 250, 3), mark(290, 254, 2), mark(310, 252, 20)], whole, inset);
    expect(groups.map(({ count, marks }) => ({ count, marks }))).toEqual([
      { count: 5, marks: [0, 1] },
      { count: 20, marks: [2] },
    ]);
    const [small, large] = groups.map(inPixels);
    expect(small!.x).toBeCloseTo(285, 0);
    expect(small!.y).toBeCloseTo(252, 0);
    // Four times the count is twice the radius; the largest fills its cell but for a px and stays in it.
    expect(large!.radius).toBeCloseTo(23, 0);
    expect(small!.radius).toBeCloseTo(11.5, 0);
    expect(large!.x).toBeCloseTo(306 + 23, 0);
  });

  it('loses no spot, mixes nothing with the inset and lays no symbol on another, whatever the places', () => {
    const anyMark = fc
      .tuple(
        fc.integer({ min: 0, max: 783 }),
        fc.integer({ min: 0, max: 513 }),
        fc.integer({ min: 1, max: 40 }),
      )
      .map(([x, y, spots]) => mark(x, y, spots));
    const isInside = ({ x, y }: { x: number; y: number }) =>
      (x / 100) * whole.width >= 546 && (y / 100) * whole.height < 228;
    fc.assert(
      fc.property(fc.array(anyMark, { minLength: 1, maxLength: 200 }), (marks) => {
        const groups = gatherMarks(marks, whole, inset);
        expect(groups.flatMap(({ marks: members }) => members).sort((a, b) => a - b)).toEqual(
          marks.map((_, at) => at),
        );
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(
          marks.reduce((sum, { spots }) => sum + spots.length, 0),
        );
        for (const group of groups)
          expect(group.marks.every((at) => isInside(marks[at]!) === isInside(group))).toBe(true);
        const circles = groups.map(inPixels);
        circles.forEach((a, at) =>
          circles.slice(at + 1).forEach((b) => {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius - 0.2);
          }),
        );
      }),
    );
  });
});
