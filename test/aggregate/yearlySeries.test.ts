import { describe, expect, it } from 'vitest';
import { yearlySeries } from '../../src/aggregate/yearlySeries.ts';
import type { IndustryRow } from '../../src/model/slices/industry.ts';

function row(year: number, value: number, cells: Partial<IndustryRow> = {}): IndustryRow {
  const plain = {
    indicator: 'mexican_releases',
    labelEn: '',
    labelEs: '',
    unit: 'films' as const,
    position: 0,
    sources: 1,
  };
  return {
    id: `r${year}`,
    year,
    value,
    derived: false,
    ...plain,
    ...cells,
  };
}

const yearsOf = (rows: readonly IndustryRow[]) => rows.map(({ year }) => year);

describe('yearlySeries', () => {
  it('joins only years that follow one another and were counted by one body', () => {
    const rows = [row(2015, 1), row(2012, 3), row(2013, 2), row(2016, 4, { counter: 'canacine' })];
    expect(yearlySeries(rows)[0]!.runs.map(yearsOf)).toEqual([[2012, 2013], [2015], [2016]]);
  });

  it('never joins the years of an account whose base changes', () => {
    const rows = [row(2022, 1, { indicator: 'culture_gdp' }), row(2023, 2, { indicator: 'culture_gdp' })];
    expect(yearlySeries(rows)[0]!.runs.map(yearsOf)).toEqual([[2022], [2023]]);
  });

  it('draws no figure on another base beside the rest, and lists it', () => {
    const [series] = yearlySeries([row(2016, 37.7, { base: 'other' }), row(2022, 18), row(2024, 17.2)]);
    expect(yearsOf(series!.rows)).toEqual([2022, 2024]);
    expect(yearsOf(series!.undrawn)).toEqual([2016]);
  });

  it('finds the first, the highest and the last value, rivals left out', () => {
    const rows = [
      row(2012, 5),
      row(2013, 9),
      row(2013, 99, { id: 'rival', alternativeOf: 'r2013' }),
      row(2014, 7),
    ];
    const [series] = yearlySeries(rows);
    expect([series!.first.value, series!.peak.value, series!.last.value]).toEqual([5, 9, 7]);
    expect(series!.undrawn.map(({ id }) => id)).toEqual(['rival']);
  });
});
