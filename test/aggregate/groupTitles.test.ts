import { describe, expect, it } from 'vitest';
import { groupTitles } from '../../src/aggregate/groupTitles.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { viewOf } from '../../src/filter/view.ts';
import { facetsFrom, namesFrom, type Brief } from './facetsFrom.ts';

const TITLES: Brief[] = [
  { year: 2016, format: 'series' },
  { year: 2018, format: 'film' },
  { year: 2018, format: 'series' },
  { year: 2018, format: 'reality' },
  { year: 2021, format: 'documentary-film' },
  { status: 'announced', format: 'film' },
  { format: 'special' },
];
const FACETS = facetsFrom(TITLES);
const NAMES = namesFrom(TITLES);
const everything = viewOf(FACETS, EVERYTHING);
const films = viewOf(FACETS, { ...EVERYTHING, format: ['film'] });

describe('groupTitles(view, names, options)', () => {
  it('puts each year in a column, the newest first, families from the last to the first', () => {
    const { columns } = groupTitles(everything, NAMES, { most: 10, all: true });
    expect(columns.map((column) => column.map(({ kind, from, rows }) => [kind, from, rows]))).toEqual([
      [
        ['next', 0, [5]],
        ['years', 2021, [4]],
      ],
      [['years', 2018, [3, 1, 2]]],
      [['years', 2016, [0]]],
    ]);
  });

  it('keeps apart what was released nobody recorded when', () => {
    expect(groupTitles(everything, NAMES, { most: 10, all: true }).undated?.rows).toEqual([6]);
  });

  it('lets the earliest years share a column where there would be too many', () => {
    const { columns } = groupTitles(everything, NAMES, { most: 2, all: true });
    expect(columns.map((column) => column.at(-1)!)).toMatchObject([
      { from: 2021, to: 2021 },
      { from: 2016, to: 2018, rows: [3, 1, 2, 0] },
    ]);
  });

  it('counts what the view keeps, and leaves the rest in or out as asked', () => {
    const kept = (all: boolean) =>
      groupTitles(films, NAMES, { most: 10, all })
        .columns.flat()
        .map(({ rows, kept }) => [rows.length, kept]);
    expect(kept(true)).toEqual([
      [1, 1],
      [1, 0],
      [3, 1],
      [1, 0],
    ]);
    expect(kept(false)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('has no column for no title', () => {
    const none = viewOf(facetsFrom([]), EVERYTHING);
    expect(groupTitles(none, [], { most: 10, all: true })).toEqual({ columns: [], undated: undefined });
  });
});
