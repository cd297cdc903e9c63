import { describe, expect, it, test } from 'vitest';
import { headlineOf } from '../../src/aggregate/headline.ts';
import { LANGS } from '../../src/i18n/index.ts';
import { headlineWords } from '../../src/pages/dashboard/headlineWords.ts';
import { rowsOf } from './tables.ts';
import { plain } from './wordsIn.ts';
import {
  dataset,
  pageIn,
  htmlOf,
  tableOf,
  numberIn,
  investments,
  used,
  rates,
  rateOf,
  yearsOf,
  factor,
} from './shownTables.ts';

/**
 * Every total that the money figures and the masthead show, worked out again from the CSV files: read by other code, and
 * put together here from single rows, so that a total that mixes kinds, years or rivals finds no row to come from.
 */

describe('investment-timeline', () => {
  test.each(LANGS)('its table holds each row by itself, in dollars and in pesos (%s)', (lang) => {
    const rows = investments.filter(({ id, country }) => id!.startsWith('nf-') && country === 'Mexico');
    for (const currency of ['USD', 'MXN'] as const) {
      const settings = { 'timeline.currency': currency === 'USD' ? 'usd' : 'mxn' } as const;
      const cells = tableOf(htmlOf('InvestmentTimeline', lang, settings));
      const expected = rows.map((row) => {
        if (row.amount === '') return undefined;
        if (row.currency === currency) return Number(row.amount);
        return currency === 'USD'
          ? Number(row.amount_usd)
          : Math.round(Number(row.amount_usd) * rateOf(row)!);
      });
      expect(cells.map((row) => numberIn(row[5]!))).toEqual(expected);
    }
  });

  it('shows in pesos the sums of single rows, a year of them, all production’s, and nothing else', () => {
    const { format } = pageIn('en');
    const sums = used.flatMap((row) => {
      if (row.amount === '' || !row.id!.startsWith('nf-mx-')) return [];
      const rate = rateOf({ ...row, announced: row.announced || '0' });
      const pesos = row.currency === 'MXN' ? Number(row.amount) : Math.round(Number(row.amount_usd) * rate!);
      return [pesos, pesos / (Number(row.period_end || row.period_start) - Number(row.period_start) + 1)];
    });
    const production = rowsOf('indicators').find(({ id }) => id === 'spi-mx-spend')!;
    sums.push(Number(production.value) * 1e6 * rates.get(production.year)!);
    const toMillion = (sum: number) => (sum >= 1e9 ? Math.round(sum / 1e6) * 1e6 : sum);
    const allowed = sums.flatMap((sum) =>
      [sum, toMillion(sum)].flatMap((each) => [format.moneyShort(each, 'MXN'), format.money(each, 'MXN')]),
    );
    const labels = investments.map(({ label_en }) => label_en).join(' ');
    const shown = htmlOf('InvestmentTimeline', 'en', { 'timeline.currency': 'mxn' }).match(
      /MX\$\d[\d.,]*(?:bn|m\b|\smillion|\sbillion)?/g,
    )!;
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter((text) => !allowed.includes(text) && !labels.includes(text))).toEqual([]);
  });
});

describe('national-pledges', () => {
  test.each(LANGS)('its table holds each row by itself, in all and by year (%s)', (lang) => {
    const cells = tableOf(htmlOf('NationalPledges', lang));
    const label = lang === 'en' ? 'label_en' : 'label_es';
    for (const [name, , , , total, perYear] of cells) {
      const row = investments.find((each) => each[label] === name)!;
      const usd = row.amount_usd === '' ? undefined : Number(row.amount_usd);
      const years = yearsOf(row);
      expect(numberIn(total!), name).toBe(usd);
      expect(numberIn(perYear!), name).toBe(usd && years ? Math.round(usd / years) : undefined);
    }
    const drawn = investments.filter(
      ({ id, kind, amount, country }) =>
        !id!.startsWith('nf-') || (/pledge|spend/.test(kind!) && amount !== '' && country !== 'World'),
    );
    expect(cells).toHaveLength(drawn.length);
  });
});

describe('figures that show rows and no totals', () => {
  test.each(LANGS)('industry: each value is that of a row (%s)', (lang) => {
    const label = lang === 'en' ? 'label_en' : 'label_es';
    for (const [name, year, value] of tableOf(htmlOf('Industry', lang))) {
      const rows = rowsOf('indicators').filter((row) => row[label] === name && row.year === year);
      expect(
        rows.map((row) => Number(Number(row.value).toFixed(2))),
        `${name} ${year}`,
      ).toContain(numberIn(value!));
    }
  });

  test('sector-shares: each share is that of a row', () => {
    const shares = rowsOf('sector-shares').map(({ share_pct }) => Number(share_pct));
    const shown = tableOf(htmlOf('SectorShares', 'en')).map((row) =>
      row.map(numberIn).find((cell) => cell! > 0),
    );
    expect(shown.sort()).toEqual(shares.sort());
  });
});

test('the masthead’s figures come from single rows and plain counts', () => {
  const { figures, slots } = headlineWords(headlineOf(dataset), pageIn('en'));
  const plan = used.find(({ id }) => id === 'nf-mx-2025-1bn')!;
  const [pledge, multiplier, titles, places] = figures.map(({ number, unit, text }) =>
    plain([number, unit, text].join(' ')),
  );
  const productions = rowsOf('productions');
  const years = productions.map(({ released }) => released!.slice(0, 4)).filter(Boolean);
  const states = new Set(rowsOf('locations').map(({ state }) => state));
  const indicator = (id: string) => rowsOf('indicators').find((row) => row.id === id)!.value;
  expect(pledge).toContain(`US$${Number(plan.amount_usd) / 1e9} billion`);
  expect(pledge).toContain(
    `${plan.period_start}–${plan.period_end}: US$${Number(plan.amount_usd) / 4e6}m a year`,
  );
  expect(multiplier).toContain(`${factor('idb-mx-type1')} per 1`);
  expect(multiplier).toContain(`itself, and ${factor('idb-mx-additional')} in the supply chain`);
  expect(titles).toContain(`${productions.length} `);
  expect(titles).toContain(
    `${productions.filter(({ status }) => status === 'released').length} of them released since ${years.sort()[0]}`,
  );
  expect(places).toContain(`${states.size} of ${rowsOf('states').length}`);
  expect(places).toContain(`${indicator('nf-states')} states and ${indicator('nf-locations')}+ locations`);
  expect(slots.announced).toBe(String(1 + factor('idb-mx-press-reading')));
});
