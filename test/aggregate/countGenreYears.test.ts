import { describe, expect, it } from 'vitest';
import { countGenreYears, leadOf } from '../../src/aggregate/countGenreYears.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { viewOf } from '../../src/filter/view.ts';
import { facetsFrom } from './facetsFrom.ts';

const FACETS = facetsFrom([
  { year: 2018, genres: ['drama'] },
  { year: 2018, genres: ['drama', 'crime'], format: 'series' },
  { year: 2020, genres: ['crime'] },
  { year: 2020, genres: ['drama'] },
  { year: 2021, genres: ['crime'], format: 'series' },
  { genres: ['drama'] },
]);

const filled = (counts: ReturnType<typeof countGenreYears>) =>
  Object.fromEntries(
    counts.genres.filter(({ total }) => total > 0).map(({ genre, titles }) => [genre, titles]),
  );

describe('countGenreYears(view)', () => {
  it('counts a title whole in each of its genres and once in its year, and leaves no year out', () => {
    const counts = countGenreYears(viewOf(FACETS, EVERYTHING));
    expect(counts.years).toEqual([2018, 2019, 2020, 2021]);
    expect(counts.all).toEqual([2, 0, 2, 1]);
    expect(filled(counts)).toEqual({ crime: [1, 0, 1, 1], drama: [2, 0, 1, 0] });
    expect(counts.dated).toBe(5);
    expect(counts.undated).toBe(1);
  });

  it('ignores the genres and years chosen, which it draws, and heeds the rest', () => {
    const chosen = viewOf(FACETS, { ...EVERYTHING, genre: ['crime'], years: [2020, 2020] });
    expect(countGenreYears(chosen)).toEqual(countGenreYears(viewOf(FACETS, EVERYTHING)));
    const series = countGenreYears(viewOf(FACETS, { ...EVERYTHING, format: ['series'] }));
    expect(series.all).toEqual([1, 0, 0, 1]);
    expect(series.years).toEqual([2018, 2019, 2020, 2021]);
    expect(filled(series)).toEqual({ crime: [1, 0, 0, 1], drama: [1, 0, 0, 0] });
  });

  it('counts nothing in a table without titles', () => {
    const counts = countGenreYears(viewOf(facetsFrom([]), EVERYTHING));
    expect(counts).toMatchObject({ years: [], all: [], dated: 0, undated: 0 });
  });
});

describe('leadOf(counts, end of data)', () => {
  const counts = countGenreYears(viewOf(FACETS, EVERYTHING));

  it('counts the years a genre led alone, among the years that are over and have a title', () => {
    expect(leadOf(counts, '2021-05-12')).toEqual({ genres: ['drama'], led: 1, years: 2 });
  });

  it('names every genre that led as many years', () => {
    expect(leadOf(counts, '2022-01-01')).toEqual({ genres: ['crime', 'drama'], led: 1, years: 3 });
  });

  it('names none where each year is tied or none is over', () => {
    const tied = countGenreYears(viewOf(facetsFrom([{ year: 2020, genres: ['drama', 'war'] }]), EVERYTHING));
    expect(leadOf(tied, '2026')).toEqual({ genres: [], led: 0, years: 1 });
    expect(leadOf(tied, '2020')).toEqual({ genres: [], led: 0, years: 0 });
  });
});
