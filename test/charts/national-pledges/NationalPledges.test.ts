import { describe, expect, it } from 'vitest';
import { rowsOf } from '../tables.ts';
import { slices, titleOf, htmlOf, used, plan, yearsIn } from '../moneyFigures.ts';

describe('national-pledges', () => {
  const pledges = used.filter(
    ({ id, kind, amount, country, part_of }) =>
      id!.startsWith('nf-') && kind === 'pledge' && amount && country !== 'World' && !part_of,
  );

  it('counts the pledges bigger than Mexico’s plan by year and in all', () => {
    const bigger = (of: (row: Record<string, string>) => number) =>
      pledges.filter((row) => of(row) > of(plan)).length;
    const byYear = bigger((row) => Number(row.amount_usd) / yearsIn(row)!);
    const inAll = bigger((row) => Number(row.amount_usd));
    expect([pledges.length, byYear, inAll]).toEqual([14, 5, 2]);
    expect(titleOf('NationalPledges', 'en')).toBe(
      '5 of Netflix’s 13 other pledges top Mexico’s plan of US$250m a year',
    );
    expect(titleOf('NationalPledges', 'es', { 'pledges.measure': 'total' })).toBe(
      '2 de otras 13 promesas de Netflix superan el plan para México: 1,000 mdd en total',
    );
  });

  it('shows at a glance the eight biggest, and those of Mexico among them in any case', () => {
    const glanceOf = (measure: 'per-year' | 'total') => {
      const html = htmlOf('NationalPledges', 'en', { 'pledges.measure': measure });
      const [glance] = html.split('class="figure-parts"');
      return new Set([...glance!.matchAll(/data-key="([\w-]+)"/g)].map(([, id]) => id!));
    };
    const ofMexico = pledges.filter(({ country }) => country === 'Mexico').map(({ id }) => id!);
    for (const [measure, of] of [
      ['per-year', (row: Record<string, string>) => Number(row.amount_usd) / yearsIn(row)!],
      ['total', (row: Record<string, string>) => Number(row.amount_usd)],
    ] as const) {
      const shown = glanceOf(measure);
      expect(shown.size).toBe(8);
      for (const id of ofMexico) expect(shown).toContain(id);
      const others = pledges.filter(({ country }) => country !== 'Mexico').sort((a, b) => of(b) - of(a));
      const biggest = others.slice(0, 8 - ofMexico.length).map(of);
      const drawn = others.filter(({ id }) => shown.has(id!)).map(of);
      expect(drawn).toEqual(biggest);
    }
  });

  it('gives the plan by inhabitant from the census, for Mexico alone', () => {
    const people = rowsOf('states').reduce((sum, state) => sum + Number(state.population_2020), 0);
    expect((250e6 / people).toFixed(2)).toBe('1.98');
    expect(htmlOf('NationalPledges', 'en')).toContain(
      'US$1.98 a year of the plan for each of 126 million people',
    );
  });

  it('stands without a pledge', () => {
    const empty = { ...slices, pledges: { ...slices.pledges, netflix: [], others: [] } };
    expect(htmlOf('NationalPledges', 'es', {}, empty)).toContain('No hay promesa para México que comparar');
  });
});
