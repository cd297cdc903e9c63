import { describe, expect, it } from 'vitest';
import { model, summarise } from '../../../src/charts/genres-by-year/chart.ts';
import { EVERYTHING, type Filter } from '../../../src/filter/filter.ts';
import { DEFAULTS } from '../../../src/filter/settings.ts';
import { viewOf } from '../../../src/filter/view.ts';
import { facetsFrom, type Brief } from '../../aggregate/facetsFrom.ts';
import type { Format, Genre } from '../../../src/model/vocabulary.ts';
import { rowsOf } from '../tables.ts';
import { wordsIn } from '../wordsIn.ts';

const ROWS = rowsOf('productions');
const REAL: Brief[] = ROWS.map((row) => ({
  year: Number(row.released!.slice(0, 4)),
  genres: row.genres!.split('|') as Genre[],
  format: row.format as Format,
}));

const say = (lang: 'en' | 'es', productions: readonly Brief[], filter: Filter = EVERYTHING) => {
  const facets = facetsFrom(productions);
  return summarise({ facets }, viewOf(facets, filter), DEFAULTS, {
    ...wordsIn(lang),
    dataDate: '2026-05-12',
  });
};

/** Years before 2026 in which one genre alone had the most titles, by genre. */
function winsByHand(): Map<string, number> {
  const wins = new Map<string, number>();
  for (let year = 2015; year < 2026; year++) {
    const counts = new Map<string, number>();
    for (const row of ROWS.filter(({ released }) => released!.startsWith(String(year)))) {
      for (const genre of row.genres!.split('|')) counts.set(genre, (counts.get(genre) ?? 0) + 1);
    }
    const sorted = [...counts].sort((a, b) => b[1] - a[1]);
    if (sorted[0]![1] > (sorted[1]?.[1] ?? 0)) wins.set(sorted[0]![0], (wins.get(sorted[0]![0]) ?? 0) + 1);
  }
  return wins;
}

describe('the words of genres-by-year', () => {
  it('name the genre that led most full years of the real table', () => {
    const drama = winsByHand().get('drama')!;
    expect(Math.max(...winsByHand().values())).toBe(drama);
    expect(say('en', REAL).title).toBe(`Drama led outright in ${drama} of 11 full years`);
    expect(say('es', REAL).title).toBe(`Drama encabezó, sin empate, ${drama} de 11 años completos`);
  });

  it('name how many titles have no year', () => {
    const undated = ROWS.filter(({ released }) => released === '').length;
    expect(say('en', REAL).source).toBe(`our list of ${ROWS.length} productions (${undated} without a year)`);
  });

  it('stay the same when only genres and years are chosen', () => {
    expect(say('en', REAL, { ...EVERYTHING, genre: ['war'], years: [2020, 2021] })).toEqual(say('en', REAL));
  });

  it('say that two genres led as often', () => {
    const two: Brief[] = [
      { year: 2020, genres: ['drama'] },
      { year: 2021, genres: ['crime'] },
    ];
    expect(say('en', two).title).toBe('Crime and drama each led outright in 1 of 2 full years');
    expect(say('es', two).title).toBe(
      'Crimen y drama encabezaron, sin empate, 1 de 2 años completos cada uno',
    );
  });

  it('hold for one title, for a year that is not over, and for nothing', () => {
    expect(say('en', [{ year: 2020 }]).title).toBe('Drama led the only full year outright');
    expect(say('en', [{ year: 2026 }]).title).toBe('No full year to compare yet');
    expect(say('es', [{ year: 2020 }], { ...EVERYTHING, format: ['reality'] }).title).toBe(
      'No hay estrenos que contar por año',
    );
  });
});

describe('genres by year, at a glance, in the depth and one by itself', () => {
  const facets = facetsFrom(REAL);
  const words = { ...wordsIn('en'), dataDate: '2026-05-12' };
  const countsOf = (filter: Partial<Filter> = {}, genre: Genre | '' = '') =>
    model.count({
      data: { facets },
      view: viewOf(facets, { ...EVERYTHING, ...filter }),
      settings: { ...DEFAULTS, 'genres-by-year.genre': genre },
    });
  const titlesOf = (genre: string) => ROWS.filter(({ genres }) => genres!.split('|').includes(genre));

  it('has each genre of the table once', () => {
    const { first, rest } = countsOf();
    const known = new Set(ROWS.flatMap(({ genres, released }) => (released ? genres!.split('|') : [])));
    expect([...first, ...rest].map(({ genre }) => genre).sort()).toEqual([...known].sort());
  });

  it('shows a chosen genre at a glance', () => {
    expect(countsOf({ genre: ['music'] }).first.map(({ genre }) => genre)).toContain('music');
  });

  it('shows one genre with its own finding, table and rows', () => {
    const counts = countsOf({}, 'crime');
    const years = titlesOf('crime').map(({ released }) => released!.slice(0, 4));
    const dated = years.filter(Boolean);
    const inYear = (year: string) => dated.filter((each) => each === year).length;
    const peak = [...new Set(dated)].sort().reduce((a, b) => (inYear(b) > inYear(a) ? b : a));
    expect(model.say(counts, words).title).toBe(
      `Crime: ${dated.length} titles, most in ${peak}, ${inYear(peak)}`,
    );
    expect(counts.first.map(({ genre }) => genre)).toEqual(['crime']);
    expect(counts.rest).toEqual([]);
    expect(model.table!(counts, words).rows.map(({ id }) => id)).toEqual(['all', 'crime']);
    expect(counts.rows.map((row) => ROWS[row]!.id)).toEqual(titlesOf('crime').map(({ id }) => id));
    expect(model.handOut(counts)).toMatchObject({ table: 'productions', rows: counts.rows });
  });
});
