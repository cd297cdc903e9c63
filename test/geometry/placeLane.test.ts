import fc from '../fastCheck.ts';
import { describe, expect, it } from 'vitest';
import { LABEL_GAP, placeLane, type LaneItem } from '../../src/geometry/placeLane.ts';

describe('placeLane', () => {
  it('puts labels right of their marks in one row where there is room', () => {
    expect(
      placeLane(
        [
          { x: 10, label: 80 },
          { x: 200, label: 80 },
        ],
        400,
      ),
    ).toEqual([
      { row: 0, side: 'right' },
      { row: 0, side: 'right' },
    ]);
  });

  it('turns a label to the left of its mark where the next mark or the edge is too near', () => {
    expect(
      placeLane(
        [
          { x: 150, label: 80 },
          { x: 180, label: 80 },
        ],
        400,
      ),
    ).toEqual([
      { row: 0, side: 'left' },
      { row: 0, side: 'right' },
    ]);
    expect(placeLane([{ x: 390, label: 80 }], 400)).toEqual([{ row: 0, side: 'left' }]);
  });

  it('opens a second row for a mark between two close ones', () => {
    const rows = placeLane(
      [150, 180, 210].map((x) => ({ x, label: 80 })),
      400,
    )!.map(({ row }) => row);
    expect(Math.max(...rows)).toBe(1);
  });

  it('never lets two labels of a row meet, nor a label cross a stem', () => {
    const items = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 900 }), label: fc.integer({ min: 40, max: 150 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(items, (given: LaneItem[]) => {
        const placed = placeLane(given, 900);
        if (!placed) return;
        const spans = given.map(({ x, label }, index) =>
          placed[index]!.side === 'right'
            ? [x + LABEL_GAP, x + LABEL_GAP + label]
            : [x - LABEL_GAP - label, x - LABEL_GAP],
        );
        spans.forEach(([from, to], a) => {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(900);
          spans.forEach(([start, end], b) => {
            if (a === b) return;
            const sameRow = placed[a]!.row === placed[b]!.row;
            if (sameRow) expect(from! >= end! || start! >= to!).toBe(true);
            if (placed[b]!.row >= placed[a]!.row)
              expect(given[b]!.x > from! && given[b]!.x < to!).toBe(false);
          });
        });
      }),
    );
  });
});
