import { describe, expect, it } from 'vitest';
import { Room } from '../../src/geometry/freeRoom.ts';
import { overlaps, type Rect } from '../../src/geometry/rect.ts';

const box = (left: number, top: number, width = 10, height = 10): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const itself = (candidate: Rect) => [candidate];

describe('boxes', () => {
  it('overlap where they share more than an edge', () => {
    expect(overlaps(box(0, 0), box(9, 9))).toBe(true);
    expect(overlaps(box(0, 0), box(10, 0))).toBe(false);
    expect(overlaps(box(0, 0, 30, 30), box(10, 10, 5, 5))).toBe(true);
  });
});

describe('a room', () => {
  it('gives the first candidate that is free and within its bounds, and has it taken', () => {
    const room = new Room(box(0, 0, 100, 100));
    room.take([box(20, 0)]);
    const candidates = [box(-1, 0), box(15, 0), box(95, 95), box(40, 40), box(0, 0)];
    expect(room.firstFree(candidates, itself)).toBe(candidates[3]);
    expect(room.firstFree(candidates, itself)).toBe(candidates[4]);
    expect(room.firstFree(candidates, itself)).toBeUndefined();
  });

  it('wants each box of a candidate free', () => {
    const room = new Room(box(0, 0, 100, 100));
    room.take([box(50, 50)]);
    expect(room.firstFree([box(40, 40)], (each) => [each, box(55, 55)])).toBeUndefined();
  });

  it('asks no leave of what a candidate names, and asks whether the place suits it', () => {
    const own = box(20, 20);
    const room = new Room(box(0, 0, 100, 100));
    room.take([own]);
    expect(room.firstFree([box(15, 15)], itself, { own, suits: () => false })).toBeUndefined();
    expect(room.firstFree([box(15, 15)], itself, { own })).toEqual(box(15, 15));
  });
});
