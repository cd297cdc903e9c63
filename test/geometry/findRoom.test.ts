import { describe, expect, it } from 'vitest';
import { findRoom } from '../../src/geometry/findRoom.ts';

describe('findRoom(blocks)', () => {
  it('finds room for the legend over the first columns and for a note beside the tallest', () => {
    expect(findRoom([6, 9, 15, 14, 17, 16, 22, 14])).toEqual({ legend: true, note: 6 });
  });

  it('finds none for the legend over tall columns', () => {
    expect(findRoom([6, 17, 3, 3, 3, 22]).legend).toBe(false);
  });

  it('finds none for the note beside neighbours as tall, over the legend, or where two are the tallest', () => {
    expect(findRoom([1, 1, 1, 20, 22, 1]).note).toBe(-1);
    expect(findRoom([1, 1, 22, 1, 1]).note).toBe(-1);
    expect(findRoom([1, 1, 1, 1, 22, 1, 22]).note).toBe(-1);
  });

  it('finds room for nothing where there is nothing', () => {
    expect(findRoom([])).toEqual({ legend: true, note: -1 });
  });
});
