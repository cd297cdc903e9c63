import { describe, expect, it } from 'vitest';
import type { Slices } from '../../../src/model/slices.ts';
import { plain } from '../wordsIn.ts';
import {
  slices,
  titleOf,
  htmlOf,
  investments,
  rates,
  used,
  plan,
  before,
  planYears,
  yearsIn,
} from '../moneyFigures.ts';

describe('investment-timeline', () => {
  it('says what a year of the plan is beside the year pledged before, in both languages', () => {
    const year = Number(plan.amount_usd) / planYears / 1e6;
    expect(year).toBe(250);
    expect(Number(before.amount_usd) / 1e6).toBe(300);
    expect(titleOf('InvestmentTimeline', 'en')).toBe(
      'A year of the plan is US$250 million, less than Netflix pledged for 2021',
    );
    expect(titleOf('InvestmentTimeline', 'es')).toBe(
      'Un año del plan de Netflix son 250 millones de dólares, menos de lo prometido para 2021',
    );
  });

  it('says it in pesos at the rate of the plan’s first year, and 10⁹ in Spanish never as a billón', () => {
    const pesos = (Number(plan.amount_usd) / planYears) * rates.get('2025')!;
    expect(Math.round(pesos / 1e6)).toBe(4801);
    const settings = { 'timeline.currency': 'mxn' } as const;
    expect(titleOf('InvestmentTimeline', 'en', settings)).toContain('MX$4.8 billion');
    expect(titleOf('InvestmentTimeline', 'es', settings)).toContain('4,801 millones de pesos');
    expect(htmlOf('InvestmentTimeline', 'es', settings)).not.toMatch(/bill[oó]n/);
  });

  it('drops the comparison when there is no year to compare with, and the plan when there is none', () => {
    const without = (...ids: string[]): Slices => ({
      ...slices,
      timeline: { ...slices.timeline, rows: slices.timeline.rows.filter(({ id }) => !ids.includes(id)) },
    });
    expect(titleOf('InvestmentTimeline', 'en', {}, without('nf-mx-2021-300m'))).toBe(
      'A year of the plan is US$250 million',
    );
    const none = without('nf-mx-2021-300m', 'nf-mx-2025-1bn');
    expect(titleOf('InvestmentTimeline', 'en', {}, none)).toBe(
      'No sum is published for a plan of several years',
    );
    expect(htmlOf('InvestmentTimeline', 'en', {}, none)).toContain('<figure');
  });

  it.each([
    ['en', 'usd'],
    ['en', 'mxn'],
    ['es', 'usd'],
    ['es', 'mxn'],
  ] as const)('finds room for every label at every width (%s, %s)', (lang, currency) => {
    const html = htmlOf('InvestmentTimeline', lang, { 'timeline.currency': currency });
    // Three sums in three variants of the plot.
    const sums = /<a href="[^"]*#investments\.[^"]*" data-key="[^"]*">(?:<!--.*?-->)*<text/g;
    expect(html.match(sums)).toHaveLength(9);
    const lanes = used.filter(
      ({ id, announced, period_start, amount, kind }) =>
        id!.startsWith('nf-mx-') && (announced || period_start) && !(amount && /pledge|spend/.test(kind!)),
    );
    for (const { label_en, label_es } of lanes) {
      const [word] = (lang === 'en' ? label_en! : label_es!).split(' ');
      expect(html).toContain(word);
    }
    expect(html.match(/overflow="visible"/g)).toHaveLength(lanes.length);
  });

  it('opens each rival beside the row it contests', () => {
    const html = htmlOf('InvestmentTimeline', 'en');
    const rivals = investments.filter(({ id, alternative_of }) => id!.startsWith('nf-mx-') && alternative_of);
    expect(rivals.length).toBeGreaterThan(0);
    for (const { id } of rivals) expect(html).toContain(`sources/#investments.${id}"`);
  });

  it('shows one row alone, with those that contest it, where the address asks for it', () => {
    for (const row of investments.filter(
      ({ id, country }) => id!.startsWith('nf-') && country === 'Mexico',
    )) {
      const settings = { 'timeline.only': row.id! };
      const label = row.label_en!.replace(/(\d–)(?=\d)/g, '$1\u2060');
      expect(titleOf('InvestmentTimeline', 'en', settings)).toBe(plain(label));
      const html = htmlOf('InvestmentTimeline', 'en', settings);
      const rivals = investments.filter(({ alternative_of }) => alternative_of === row.id);
      const tabled = /class="twin"[\s\S]*?<\/table>/.exec(html)![0].match(/#investments\.[\w-]+/g);
      expect(new Set(tabled)).toEqual(new Set([row, ...rivals].map(({ id }) => `#investments.${id}`)));
      expect(html).not.toContain('id="investment-timeline-events"');
    }
  });

  it('says of a row that the table does not have that everything is shown', () => {
    const html = htmlOf('InvestmentTimeline', 'es', { 'timeline.only': 'nf-mx-1999' });
    expect(html).toContain('Aquí no hay “nf-mx-1999”; se muestra todo.');
    expect(html).toContain('id="investment-timeline-events"');
  });

  it('ticks under the axis each sum that is no block nor part of one, and says how many there are', () => {
    const others = used.filter(
      ({ id, amount, kind, announced, period_start, country, part_of }) =>
        !part_of &&
        id!.startsWith('nf-') &&
        country === 'Mexico' &&
        amount &&
        !/pledge|spend/.test(kind!) &&
        (announced || period_start),
    );
    const html = htmlOf('InvestmentTimeline', 'en');
    expect(html).toContain(`${others.length} other sums: funds, studios, courses`);
    expect(html.match(/<line class="line-rosa-2"/g)).toHaveLength(3 * others.length);
  });

  it('says the rate and its year of every sum it turned', () => {
    const html = htmlOf('InvestmentTimeline', 'en', { 'timeline.currency': 'mxn' });
    for (const year of ['2020', '2021', '2025'])
      expect(html).toContain(`${rates.get(year)!.toFixed(4)} pesos per dollar in ${year}`);
  });
});

it('counts the years of a sum as its own label does', () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const labelled = investments.flatMap((row) => {
    const [, word] = /\b(?:over|in) (\w+) years/.exec(row.label_en!) ?? [];
    return word ? [[row.id, yearsIn(row), words.indexOf(word) + 1] as const] : [];
  });
  expect(labelled.length).toBeGreaterThan(4);
  for (const [id, years, said] of labelled) expect(years, id).toBe(said);
});
