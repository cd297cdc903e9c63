import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countGenres } from '../../src/aggregate/countGenres.ts';
import { EVERYTHING, type Filter } from '../../src/filter/filter.ts';
import { viewOf } from '../../src/filter/view.ts';
import { readDataset } from '../../src/model/dataset.ts';
import { facetsOf } from '../../src/model/slices/facets.ts';
import { readRecords } from '../model/csv.ts';
import { facetsFrom } from './facetsFrom.ts';

const three = facetsFrom([
  { genres: ['drama'], format: 'film' },
  { genres: ['crime', 'drama'], format: 'series' },
  { genres: ['comedy', 'crime', 'drama'], format: 'series' },
]);
const under = (filter: Partial<Filter>) => viewOf(three, { ...EVERYTHING, ...filter });

describe('countGenres', () => {
  test('counts a title once in each of its genres, most titles first', () => {
    expect(countGenres(under({}), 'whole')).toEqual({
      genres: [
        { genre: 'drama', titles: 3 },
        { genre: 'crime', titles: 2 },
        { genre: 'comedy', titles: 1 },
      ],
      total: 3,
    });
  });

  test('shares a title out among its genres, so that the shares add up to the titles', () => {
    const { genres, total } = countGenres(under({}), 'fractional');
    expect(genres.map(({ genre }) => genre)).toEqual(['drama', 'crime', 'comedy']);
    expect(genres[0]!.titles).toBeCloseTo(1 + 1 / 2 + 1 / 3, 12);
    expect(genres[1]!.titles).toBeCloseTo(1 / 2 + 1 / 3, 12);
    expect(genres[2]!.titles).toBeCloseTo(1 / 3, 12);
    expect(genres.reduce((sum, { titles }) => sum + titles, 0)).toBeCloseTo(total, 12);
  });

  test('keeps shares exact, so that three thirds tie with one whole title', () => {
    const facets = facetsFrom([
      { genres: ['crime', 'drama', 'war'] },
      { genres: ['crime', 'drama', 'war'] },
      { genres: ['crime', 'drama', 'sport'] },
      { genres: ['music'] },
    ]);
    const { genres } = countGenres(viewOf(facets, EVERYTHING), 'fractional');
    expect(genres.slice(0, 3)).toEqual([
      { genre: 'crime', titles: 1 },
      { genre: 'drama', titles: 1 },
      { genre: 'music', titles: 1 },
    ]);
  });

  test('heeds every filter but the genre, so that other genres can still be seen and chosen', () => {
    expect(countGenres(under({ genre: ['comedy'] }), 'whole')).toEqual(countGenres(under({}), 'whole'));
    expect(countGenres(under({ genre: ['comedy'], format: ['film'] }), 'whole')).toEqual({
      genres: [{ genre: 'drama', titles: 1 }],
      total: 1,
    });
  });

  test('leaves equal genres in the vocabulary’s order', () => {
    const facets = facetsFrom([{ genres: ['war'] }, { genres: ['action'] }]);
    const { genres } = countGenres(viewOf(facets, EVERYTHING), 'whole');
    expect(genres.map(({ genre }) => genre)).toEqual(['action', 'war']);
  });

  test('of no production has no genre', () => {
    expect(countGenres(under({ format: ['special'] }), 'whole')).toEqual({ genres: [], total: 0 });
  });

  test('gives for every genre of the real table the number of cells that name it', () => {
    const rows = readRecords(readFileSync('data/productions.csv', 'utf8'));
    const named = new Map<string, number>();
    for (const genre of rows.flatMap(({ genres }) => genres!.split('|')))
      named.set(genre, (named.get(genre) ?? 0) + 1);
    const facets = facetsOf(readDataset((path) => readFileSync(path)).dataset);
    const { genres, total } = countGenres(viewOf(facets, EVERYTHING), 'whole');
    expect(new Map(genres.map(({ genre, titles }) => [genre as string, titles]))).toEqual(named);
    expect(total).toBe(rows.length);
  });
});
