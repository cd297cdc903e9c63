import { describe, expect, it } from 'vitest';
import { showFirst } from '../../src/aggregate/showFirst.ts';

describe('showFirst(items, most, chosen)', () => {
  const chosen = (wanted: string) => (item: string) => wanted.includes(item);

  it('takes the first items', () => {
    expect(showFirst([...'abcde'], 3, chosen(''))).toEqual(['a', 'b', 'c']);
  });

  it('makes room for what is chosen, in its place', () => {
    expect(showFirst([...'abcde'], 3, chosen('eb'))).toEqual(['a', 'b', 'e']);
  });

  it('never takes more than asked for', () => {
    expect(showFirst([...'abcde'], 2, chosen('cde'))).toEqual(['c', 'd']);
    expect(showFirst([], 2, chosen('a'))).toEqual([]);
  });
});
