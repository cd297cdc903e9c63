import { describe, expect, it } from 'vitest';
import { firstSort, sortTitles, type Sort } from '../../src/aggregate/sortTitles.ts';
import { facetsFrom, namesFrom, type Brief } from './facetsFrom.ts';

const TITLES: Brief[] = [
  { title: 'Élite', released: '2019-10', directors: ['Beto'], sources: 2, format: 'series' },
  { title: 'Zona', released: '2019', sources: 5 },
  { title: 'ámbar', released: '', directors: ['Ana', 'Zoe'], sources: 2 },
  { title: 'Bardo', released: '2022-11-04', directors: ['Álex'], sources: 1 },
];
const { compare } = new Intl.Collator('es-MX');
const order = (sort: Sort) => sortTitles([0, 1, 2, 3], namesFrom(TITLES), facetsFrom(TITLES), sort, compare);

describe('sortTitles(rows, names, facets, sort, compare)', () => {
  it('puts the newest first, and in either direction what has no date last', () => {
    expect(order(firstSort('released'))).toEqual([3, 0, 1, 2]);
    expect(order({ key: 'released', descending: false })).toEqual([1, 0, 3, 2]);
  });

  it('compares words as the language does, accents aside', () => {
    expect(order(firstSort('title'))).toEqual([2, 3, 0, 1]);
    expect(order(firstSort('director'))).toEqual([3, 2, 0, 1]);
  });

  it('puts the best sourced first, and equal ones by title', () => {
    expect(order(firstSort('sources'))).toEqual([1, 2, 0, 3]);
  });

  it('leaves the rows it was given as they were', () => {
    const rows = [3, 2];
    sortTitles(rows, namesFrom(TITLES), facetsFrom(TITLES), firstSort('title'), compare);
    expect(rows).toEqual([3, 2]);
  });
});
