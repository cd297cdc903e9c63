import { describe, expect, it } from 'vitest';
import { rowsOf } from '../tables.ts';
import { slices, titleOf, htmlOf } from '../moneyFigures.ts';

describe('industry', () => {
  const rows = rowsOf('indicators').filter(
    ({ indicator, alternative_of }) => indicator === 'features_produced' && alternative_of === '',
  );

  it('titles the last year of features beside the highest', () => {
    const last = rows.reduce((a, b) => (Number(b.year) > Number(a.year) ? b : a));
    const peak = rows.reduce((a, b) => (Number(b.value) > Number(a.value) ? b : a));
    expect([last.value, last.year, peak.value, peak.year]).toEqual(['240', '2024', '259', '2021']);
    expect(titleOf('Industry', 'en')).toBe('Mexico made 240 features in 2024, fewer than the 259 of 2021');
  });

  it('draws a dot for each year that has a figure and none for rivals or missing years', () => {
    const html = htmlOf('Industry', 'en');
    for (const { id } of rows) expect(html).toContain(`#indicators.${id}" aria-label`);
    expect(html).not.toContain('#indicators.imcine-features-2018-early" aria-label');
    expect(html).toContain('#indicators.imcine-features-2018-early"');
    expect(html).not.toContain('chart.industry');
  });

  it('draws every yearly series of Mexico’s films, cinemas and accounts that has two years of one unit', () => {
    const yearly = rowsOf('indicators').filter(
      ({ topic, indicator, geography, alternative_of, year }) =>
        (topic === 'industry' ||
          topic === 'culture-account' ||
          /^(mexican_film|box_office)/.test(indicator!)) &&
        geography === 'Mexico' &&
        alternative_of === '' &&
        year !== '',
    );
    const years = new Map<string, Set<string>>();
    for (const { indicator, unit, year } of yearly) {
      const key = `${indicator} in ${unit}`;
      years.set(key, (years.get(key) ?? new Set()).add(year!));
    }
    const several = [...years].filter(([, each]) => each.size > 1).map(([key]) => key);
    const drawn = slices.industry.rows.map(({ indicator, unit }) => `${indicator} in ${unit}`);
    // One is an estimate and a scenario, the other our own product of two series that are drawn.
    const left = ['production_spend in USD million', 'av_gdp_inegi in MXN million'];
    expect(new Set([...drawn, ...left])).toEqual(new Set(several));
  });

  it('writes the first, the highest and the last value of every series', () => {
    const names = new Set(slices.industry.rows.map(({ indicator }) => indicator));
    const expected = [...names].flatMap((name) => {
      const series = rowsOf('indicators')
        .filter(
          ({ indicator, alternative_of, note }) =>
            indicator === name && alternative_of === '' && !note!.includes('not comparable'),
        )
        .sort((a, b) => Number(a.year) - Number(b.year));
      const highest = Math.max(...series.map(({ value }) => Number(value)));
      const peak = series.find(({ value }) => Number(value) === highest);
      return [...new Set([series[0], peak, series.at(-1)])];
    });
    // The one at a glance, features made, is drawn twice: 112, 259 and 240.
    for (const lang of ['en', 'es'] as const)
      expect(htmlOf('Industry', lang).match(/text bold halo/g)).toHaveLength(expected.length + 3);
  });

  it('shows at a glance the series that is chosen, and titles it by its own values', () => {
    expect(titleOf('Industry', 'en', { 'industry.series': 'film_jobs' })).toBe(
      'Jobs in the film industry: 21,579 in 2023, highest 28,434 (2016)',
    );
  });

  it('compares no year with others that another body counted, or that its source revises', () => {
    expect(titleOf('Industry', 'en', { 'industry.series': 'mexican_releases' })).toBe(
      'Mexican films released in cinemas: 108 in part of 2025',
    );
    expect(titleOf('Industry', 'es', { 'industry.series': 'culture_jobs' })).not.toMatch(/máximo/);
  });

  it('shows one series alone, with its own rows to download, where the address asks for it', () => {
    const html = htmlOf('Industry', 'en', { 'industry.only': 'film_cost' });
    const shown = new Set([...html.matchAll(/#indicators\.([\w-]+)"/g)].map(([, id]) => id));
    const own = rowsOf('indicators').filter(
      ({ indicator, year, geography }) => indicator === 'film_cost' && year && geography === 'Mexico',
    );
    expect([...shown].sort()).toEqual(own.map(({ id }) => id).sort());
    expect(html).not.toContain('<select');
    expect(html).not.toContain('id="industry-all"');
  });

  it('says of a series that no table has that everything is shown', () => {
    const html = htmlOf('Industry', 'en', { 'industry.only': 'tv_series' });
    expect(html).toContain('There is no “tv_series” here; everything is shown.');
    expect(html).toContain('id="industry-all"');
  });
});
