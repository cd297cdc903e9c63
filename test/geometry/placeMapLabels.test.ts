import { describe, expect, it } from 'vitest';
import { Room } from '../../src/geometry/freeRoom.ts';
import { placeBelow } from '../../src/geometry/placeBelow.ts';
import { placeMapLabels, type LabelRoom } from '../../src/geometry/placeMapLabels.ts';
import { NOTHING, type StateGrid } from '../../src/geometry/stateGrid.ts';

/** Land of a big state and another, with a small state amid the big one: 0 is small, 1 is big, 2 the other. */
function land(): StateGrid {
  const [width, height] = [240, 120];
  const cells = Uint8Array.from({ length: width * height }, (_, cell) => {
    const [x, y] = [cell % width, Math.floor(cell / width)];
    if (x >= 130 && x < 142 && y >= 54 && y < 66) return 0;
    return x < 150 ? 1 : 2;
  });
  return { width, height, cells };
}
const roomOver = (taken: LabelRoom['taken'] = []): LabelRoom => {
  return { grid: land(), taken, unit: 1, line: 16, overLand: true };
};
const wish = (state: number, long: number) => ({ state, widths: [long], leader: true });

describe('a label apart, over land', () => {
  it('lies on a state that has its own label within', () => {
    const placed = placeMapLabels([wish(0, 40), wish(1, 60), wish(2, 60)], roomOver());
    const small = placed.find(({ state }) => state === 0)!;
    expect(placed.filter(({ inside }) => inside).map(({ state }) => state)).toEqual([1, 2]);
    expect(small.leader).toBeDefined();
  });

  it('is left out rather than taken for that of a state without one', () => {
    expect(placeMapLabels([wish(0, 40)], roomOver())).toEqual([]);
  });
});

describe('a label under the inset', () => {
  const sea: StateGrid = { width: 240, height: 120, cells: new Uint8Array(240 * 120).fill(NOTHING) };
  const inset = { left: 100, top: 0, right: 220, bottom: 80 };
  const place = (words: readonly { left: number; top: number; right: number; bottom: number }[]) => {
    const free = new Room({ left: 0, top: 0, right: 240, bottom: 120 });
    free.take(words);
    return placeBelow(wish(0, 40), [120, 20], inset, free, { grid: sea, unit: 1, line: 16 });
  };

  it('stands at its right corner, with a line to its state', () => {
    expect(place([])).toEqual({
      state: 0,
      form: 0,
      x: 88.33,
      y: 75,
      anchor: 'end',
      inside: false,
      leader: [50, 16.67],
    });
  });

  it('moves left until its line crosses no words', () => {
    const words = { left: 150, top: 40, right: 210, bottom: 56 };
    const { x } = place([words])!;
    const crossing = 120 + ((words.bottom - 20) / (82 - 20)) * (x * 2.4 - 120);
    expect(crossing).toBeLessThan(words.left + 1);
    expect(place([{ left: 100, top: 60, right: 220, bottom: 70 }])).toBeUndefined();
  });
});
