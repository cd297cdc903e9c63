import { describe, expect, it } from 'vitest';
import { halfYearTable, model, top10Table } from '../../../src/charts/watched/chart.ts';
import { EVERYTHING, type Filter } from '../../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../../src/filter/settings.ts';
import { viewOf } from '../../../src/filter/view.ts';
import { facetsOf } from '../../../src/model/slices/facets.ts';
import { pack as packNames } from '../../../src/model/slices/names.ts';
import { pack as packWatched } from '../../../src/model/slices/watched.ts';
import { dataset } from '../../geometry/mexico.ts';
import { rowsOf } from '../tables.ts';
import { wordsIn } from '../wordsIn.ts';

const data = {
  facets: facetsOf(dataset),
  names: packNames(dataset),
  watched: packWatched(dataset),
};
const words = { ...wordsIn('en'), dataDate: '2026-05-12' };
const countsOf = (filter: Partial<Filter> = {}, settings: Partial<Settings> = {}) =>
  model.count({
    data,
    view: viewOf(data.facets, { ...EVERYTHING, ...filter }),
    settings: { ...DEFAULTS, ...settings },
  });

const VIEWING = rowsOf('viewing');
const TOP10 = rowsOf('top10');
const IDS = rowsOf('productions').map(({ id }) => id!);

describe('what was watched, at a glance and in the depth', () => {
  it('has each title once: the most watched first, then all others', () => {
    const { first, rest, titles } = countsOf();
    expect([...first, ...rest]).toEqual(titles);
    const counted = VIEWING.filter((row) => row.report === 'whole' && row.views_m !== '');
    expect(titles.length).toBe(new Set(counted.map((row) => row.production_id)).size);
  });

  it('adds up each half-year by itself, one that is known in part too, and says so', () => {
    const { rows } = halfYearTable(countsOf({}, { 'watched.measure': 'hours' }), words);
    for (const { id, cells } of rows) {
      const own = VIEWING.filter(({ period }) => period === id);
      const tenths = own.reduce((sum, row) => sum + Math.round(Number(row.hours_viewed_m) * 10), 0);
      expect(cells[1]).toBe(String(new Set(own.map((row) => row.production_id)).size));
      expect(cells[2]).toBe(words.format.number(tenths / 10));
      expect(cells[0]!.includes('upper part')).toBe(own.some(({ report }) => report === 'upper-part'));
    }
    expect(rows.map(({ id }) => id)).toEqual([...new Set(VIEWING.map(({ period }) => period))].sort());
  });

  it('lists the titles of a view that were in a Top 10, with the weeks of all their seasons', () => {
    const { rows } = top10Table(countsOf(), words);
    const weeks = new Map<string, number>();
    for (const run of TOP10)
      weeks.set(run.production_id!, (weeks.get(run.production_id!) ?? 0) + Number(run.weeks));
    expect(new Map(rows.map(({ id, cells }) => [id, Number(cells[1])]))).toEqual(weeks);
    const films = rowsOf('productions').filter(({ format }) => format === 'film');
    const shown = top10Table(countsOf({ format: ['film'] }), words).rows.map(({ id }) => id);
    expect(shown.sort()).toEqual(
      films
        .map(({ id }) => id!)
        .filter((id) => weeks.has(id))
        .sort(),
    );
  });

  it('says where a half-year is known in part only, and names the most watched of it', () => {
    const part = VIEWING.find(({ report }) => report === 'upper-part')!.period!;
    const counts = countsOf({}, { 'watched.period': part });
    expect(counts.isPart).toBe(true);
    expect(model.say(counts, words).subtitle).toContain('(upper part)');
    expect(IDS[counts.first[0]!.row]).toBe(
      VIEWING.filter(({ period }) => period === part)
        .reduce<[string, number][]>((sums, { production_id: id, views_m: views }) => {
          const found = sums.find(([each]) => each === id);
          if (found) found[1] += Number(views);
          else sums.push([id!, Number(views)]);
          return sums;
        }, [])
        .reduce((most, each) => (each[1] > most[1] ? each : most))[0],
    );
  });
});
