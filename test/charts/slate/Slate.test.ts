import { describe, expect, it } from 'vitest';
import { model, summarise } from '../../../src/charts/slate/chart.ts';
import { EVERYTHING, type Filter } from '../../../src/filter/filter.ts';
import { DEFAULTS } from '../../../src/filter/settings.ts';
import { viewOf } from '../../../src/filter/view.ts';
import { facetsOf } from '../../../src/model/slices/facets.ts';
import { pack as packNames } from '../../../src/model/slices/names.ts';
import type { Format, Genre, Role, Status } from '../../../src/model/vocabulary.ts';
import { facetsFrom, namesFrom, type Brief } from '../../aggregate/facetsFrom.ts';
import { dataset } from '../../geometry/mexico.ts';
import { rowsOf } from '../tables.ts';
import { wordsIn } from '../wordsIn.ts';

const ROWS = rowsOf('productions');
const REAL: Brief[] = ROWS.map((row) => ({
  year: Number(row.released!.slice(0, 4)),
  genres: row.genres!.split('|') as Genre[],
  format: row.format as Format,
  status: row.status as Status,
  role: row.netflix_role as Role,
}));

const say = (lang: 'en' | 'es', productions: readonly Brief[], filter: Filter = EVERYTHING) => {
  const data = { facets: facetsFrom(productions), names: namesFrom(productions) };
  return summarise(data, viewOf(data.facets, filter), DEFAULTS, { ...wordsIn(lang), dataDate: '2026-05-12' });
};

describe('the words of the slate', () => {
  it('count every title of the real table', () => {
    expect(say('en', REAL).title).toBe(`All ${ROWS.length} titles, by year of release`);
    expect(say('es', REAL).title).toBe(`Los ${ROWS.length} títulos, por año de estreno`);
  });

  it('count originals and the others apart', () => {
    const originals = ROWS.filter((row) => row.netflix_role === 'original').length;
    expect(say('en', REAL).source).toBe(
      `our list; ${originals} Netflix originals and ${ROWS.length - originals} acquired or co-produced`,
    );
  });

  it('describe the busiest year, and never count in a year what is not released', () => {
    const inYear = (year: string) => ROWS.filter(({ released }) => released!.startsWith(year)).length;
    const most = Math.max(
      ...[...new Set(ROWS.map(({ released }) => released!.slice(0, 4)))].filter(Boolean).map(inYear),
    );
    const next = ROWS.filter(({ status }) => status !== 'released').length;
    expect(inYear('2023')).toBe(most);
    expect(say('en', REAL).description).toBe(
      `${ROWS.length} titles by year of release, 2015–\u20602026; most in 2023, with ${most}; ${next} not released yet.`,
    );
  });

  it('name the filters, and how many titles they leave', () => {
    const crime = ROWS.filter(
      ({ genres, format }) => genres!.split('|').includes('crime') && format === 'film',
    ).length;
    const filter: Filter = { ...EVERYTHING, genre: ['crime'], format: ['film'] };
    expect(say('en', REAL, filter).title).toBe(`${crime} of ${ROWS.length} titles: crime · film`);
    expect(say('es', REAL, filter).title).toBe(`${crime} de ${ROWS.length} títulos: crimen · película`);
  });

  it('hold for no title, and for one without a date', () => {
    const filter: Filter = { ...EVERYTHING, format: ['special'] };
    expect(say('en', [{}], filter).title).toBe('No title matches: special');
    expect(say('en', [{}]).description).toBe('1 title without a year of release.');
  });
});

describe('the slate at a glance', () => {
  const data = { facets: facetsOf(dataset), names: packNames(dataset) };
  const countsOf = (filter: Partial<Filter> = {}) =>
    model.count({ data, view: viewOf(data.facets, { ...EVERYTHING, ...filter }), settings: DEFAULTS });

  it('counts every title of a view once, in its year and its format', () => {
    const films = ROWS.filter(({ format }) => format === 'film');
    const { years } = countsOf({ format: ['film'] });
    expect(years.reduce((sum, { titles }) => sum + titles, 0)).toBe(films.length);
    for (const { families, titles } of years) expect(families).toEqual([0, titles, 0, 0]);
    const in2023 = films.filter(({ released }) => released!.startsWith('2023')).length;
    expect(years.find(({ from }) => from === 2023)!.titles).toBe(in2023);
    const next = films.filter(({ status }) => status !== 'released').length;
    expect(years.at(-1)).toMatchObject({ kind: 'next', titles: next });
  });

  it('names the eight that came out last, the newest first, and none that is still to come', () => {
    const { newest } = countsOf();
    const dates = ROWS.filter(({ status, released }) => status === 'released' && released).map(
      ({ released }) => released!,
    );
    expect(newest.map((row) => ROWS[row]!.released)).toEqual(dates.sort().reverse().slice(0, 8));
    expect(newest.every((row) => ROWS[row]!.status === 'released')).toBe(true);
  });
});
