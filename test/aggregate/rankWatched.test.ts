import { expect, test } from 'vitest';
import { rankWatched, weeksInTop10 } from '../../src/aggregate/rankWatched.ts';
import { readData } from '../../src/build/data.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { viewOf } from '../../src/filter/view.ts';
import { facetsOf } from '../../src/model/slices/facets.ts';
import { pack as packWatched } from '../../src/model/slices/watched.ts';
import fc from '../fastCheck.ts';
import { rowsOf } from '../charts/tables.ts';

const dataset = readData(new URL('../../', import.meta.url).pathname);
const facets = facetsOf(dataset);
const watched = packWatched(dataset);
const everything = viewOf(facets, EVERYTHING);
const ROWS = rowsOf('viewing');
const IDS = rowsOf('productions').map(({ id }) => id!);

/** The sums of a measure by title, straight from the CSV. */
function sumsOf(column: 'views_m' | 'hours_viewed_m', isAsked: (row: Record<string, string>) => boolean) {
  const sums = new Map<string, number>();
  for (const row of ROWS.filter((each) => isAsked(each) && each[column] !== ''))
    sums.set(row.production_id!, (sums.get(row.production_id!) ?? 0) + Math.round(Number(row[column]) * 10));
  return new Map([...sums].map(([id, tenths]) => [id, tenths / 10]));
}
const found = (ranking: ReturnType<typeof rankWatched>) =>
  new Map(ranking.titles.map(({ row, amount }) => [IDS[row]!, amount]));

test('views and hours of whole reports are those of the table, title by title, seasons added up', () => {
  const isWhole = ({ report }: Record<string, string>) => report === 'whole';
  expect(found(rankWatched(everything, watched, 'views', ''))).toEqual(sumsOf('views_m', isWhole));
  expect(found(rankWatched(everything, watched, 'hours', ''))).toEqual(sumsOf('hours_viewed_m', isWhole));
});

test('a report of which only the upper part is known is never added to the others', () => {
  const { periods, rows } = rankWatched(everything, watched, 'hours', '');
  expect(periods.every(({ whole }) => whole)).toBe(true);
  expect(rows.every((row) => ROWS[row]!.report === 'whole')).toBe(true);
});

test('a half-year has its own titles, most watched first, and its rows are those of the download', () => {
  const halfYears = fc.constantFrom(...new Set(ROWS.map(({ period }) => period!)));
  fc.assert(
    fc.property(halfYears, fc.constantFrom('views' as const, 'hours' as const), (period, measure) => {
      const column = measure === 'views' ? 'views_m' : 'hours_viewed_m';
      const ranking = rankWatched(everything, watched, measure, period);
      expect(found(ranking)).toEqual(sumsOf(column, (row) => row.period === period));
      const amounts = ranking.titles.map(({ amount }) => amount);
      expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
      const expected = ROWS.flatMap((row, at) => (row.period === period && row[column] !== '' ? [at] : []));
      expect(ranking.rows).toEqual(expected);
    }),
  );
});

test('a title without a figure is unknown and not zero', () => {
  const { titles, unknown } = rankWatched(everything, watched, 'views', '');
  expect(titles.length + unknown).toBe(IDS.length);
  const first = rankWatched(everything, watched, 'views', watched.periods[0]!.name);
  expect(first.titles.length + first.unknown).toBe(IDS.length);
});

test('a filter leaves the titles of the view', () => {
  const comedies = viewOf(facets, { ...EVERYTHING, genre: ['comedy'] });
  const { titles } = rankWatched(comedies, watched, 'hours', '');
  const genres = rowsOf('productions').map((row) => row.genres!.split('|'));
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.every(({ row }) => genres[row]!.includes('comedy'))).toBe(true);
});

test('weeks in the lists are added up over seasons, and the best rank is the best of them', () => {
  const weeks = weeksInTop10(watched);
  for (const [row, { weeks: all, rank }] of weeks) {
    const runs = rowsOf('top10').filter(({ production_id }) => production_id === IDS[row]);
    expect(all).toBe(runs.reduce((sum, run) => sum + Number(run.weeks), 0));
    expect(rank).toBe(Math.min(...runs.map(({ best_rank }) => Number(best_rank))));
  }
});
