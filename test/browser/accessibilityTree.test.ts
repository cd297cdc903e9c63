import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { test } from './launch.ts';
import { genresOf, keptBy, productions, queryOf, table, type Chosen } from './straight.ts';
import { toldOf, openTables, written, numbersIn, tally, falling, statesOf } from './accessibilityTree.ts';

const site = inject('site');
const LONG = 180_000;
const soon = <Value>(read: () => Promise<Value> | Value) => expect.poll(read, { timeout: 20_000 });

/** The numbers that the description of a filtered figure must have, counted in the tables; the year of a tie is free. */
const COUNTED: Record<string, (chosen: Chosen) => (number | readonly number[])[]> = {
  genres: (chosen) => {
    const { genre: _, ...others } = chosen;
    const counts = falling(genresOf(keptBy(others)));
    return [counts.length, counts[0]!, counts.at(-1)!, keptBy(others).length];
  },
  states: (chosen) => {
    const counts = falling(statesOf(chosen));
    return [counts.length, counts[0]!, counts.at(-1)!];
  },
  'filming-map': (chosen) => {
    const counts = falling(statesOf(chosen));
    return [32, counts.length, ...counts.slice(0, 5), 32 - counts.length];
  },
  slate: (chosen) => {
    const rows = keptBy(chosen);
    const years = tally(rows.map((row) => row.released!.slice(0, 4)).filter(Boolean));
    const most = Math.max(...years.values());
    const busiest = [...years].filter(([, n]) => n === most).map(([year]) => Number(year));
    const dated = [...years.keys()].map(Number);
    const next = rows.filter((row) => row.status !== 'released').length;
    return [rows.length, Math.min(...dated), Math.max(...dated), busiest, most, next];
  },
};

const FIXED: Record<string, () => number[]> = {
  'fact-check': () => {
    const claims = table('claims');
    const statuses = tally(claims.map((row) => row.status!));
    const counts = ['corrected', 'conflicting', 'unverified', 'confirmed'].map((name) => statuses.get(name)!);
    return [claims.length, new Set(claims.map((row) => row.seed)).size, ...counts];
  },
  'sector-shares': () => {
    const rows = table('sector-shares');
    const shares = rows.map((row) => Number(row.share_pct));
    const studies = new Set(rows.map((row) => row.study)).size;
    return [rows.length, studies, 0, 100, Math.max(...shares), Math.min(...shares)];
  },
  'multiplier-workbench': () => {
    const study = Number(table('multipliers').find(({ id }) => id === 'idb-mx-type1')!.value);
    return [1, study, 1 + study, 1];
  },
  'investment-timeline': () => {
    const [spent, before, plan] = ['nf-mx-2020-200m', 'nf-mx-2021-300m', 'nf-mx-2025-1bn'].map((id) =>
      table('investments').find((row) => row.id === id)!,
    );
    const millions = (row: Record<string, string>) => Number(row.amount_usd) / 1e6;
    return [
      millions(spent!),
      2020,
      millions(before!),
      2021,
      Number(plan!.period_start),
      Number(plan!.period_end),
    ];
  },
  'national-pledges': () => {
    const rows = table('investments').filter(
      (row) =>
        row.id!.startsWith('nf-') &&
        row.kind === 'pledge' &&
        row.amount_usd &&
        // Neither a sum for the whole world, nor another report of a sum, nor what is part of one.
        row.country !== 'World' &&
        !row.alternative_of &&
        !row.part_of,
    );
    const aYear = rows
      .map(
        (row) => [row, Number(row.years) || Number(row.period_end) - Number(row.period_start) + 1] as const,
      )
      .map(([row, years]) => Number(row.amount_usd) / 1e6 / years);
    const ends = [Math.max(...aYear), Math.min(...aYear)];
    return [rows.length, ...ends.map((millions) => Math.round(millions * 100) / 100)];
  },
  industry: () => {
    const rows = table('indicators').filter(
      (row) => row.indicator === 'features_produced' && !row.alternative_of,
    );
    const most = Math.max(...rows.map((row) => Number(row.value)));
    const last = rows.sort((a, b) => Number(a.year) - Number(b.year)).at(-1)!;
    return [most, Number(last.value), Number(last.year)];
  },
};

describe('assistive technology is told of every figure', () => {
  test.for([
    ['English', ''],
    ['Spanish', 'es/'],
  ] as const)(
    'in %s: its finding as a name, a description, and a table with heads',
    { timeout: LONG },
    async ([, folder], { openPage }) => {
      const page = await openPage(site + folder, { viewport: { width: 1280, height: 900 } });
      await openTables(page);
      const [told, words] = [await toldOf(page), await written(page)];
      expect([...told.keys()].sort()).toEqual(CHARTS.map(({ id }) => words[id]!.title).sort());
      for (const { id } of CHARTS) {
        const { title, description, rows } = words[id]!;
        const { texts, roles } = told.get(title)!;
        expect(texts, id).toContain(description);
        expect(description.length, id).toBeGreaterThan(40);
        expect(numbersIn(description).length, id).toBeGreaterThan(1);
        expect(roles.table, id).toBeGreaterThan(0);
        expect(roles.columnheader, id).toBeGreaterThan(1);
        expect((roles.row ?? 0) + 1, id).toBeGreaterThan(Math.min(rows, 8));
        if (id !== 'fact-check') expect(roles.rowheader, id).toBeGreaterThan(0);
      }
      // Spanish writes 10⁹ as a thousand millions.
      const billions = (numbers: number[]) => numbers.map((n) => (n >= 1000 ? n / 1000 : n));
      for (const [id, count] of Object.entries(FIXED)) {
        const numbers = numbersIn(words[id]!.description);
        const told = id === 'multiplier-workbench' ? billions(numbers) : numbers;
        expect(told, id).toEqual(expect.arrayContaining(count()));
      }
    },
  );

  const views: Chosen[] = [{}, { format: ['series'] }, { genre: ['documentary'], confidence: ['confirmed'] }];
  test.for(views)('by the numbers of the view %o', { timeout: LONG }, async (chosen, { openPage }) => {
    const page = await openPage(`${site}?${queryOf(chosen)}`);
    await openTables(page);
    const words = await written(page);
    for (const [id, count] of Object.entries(COUNTED)) {
      const numbers = numbersIn(words[id]!.description);
      const expected = count(chosen);
      expect(numbers, words[id]!.description).toHaveLength(expected.length);
      expected.forEach((value, at) => expect([value].flat(), words[id]!.description).toContain(numbers[at]));
    }
  });

  test('by a live region, of the count after each filter', async ({ openPage }) => {
    const page = await openPage(site);
    await openTables(page);
    const said = async () =>
      (await page.locator('.filters-count[role=status]').textContent())!.replace(/\s+/g, ' ').trim();
    const says = (chosen: Chosen) =>
      soon(said).toBe(`${keptBy(chosen).length} of ${productions.length} productions`);
    await says({});
    await page.locator('#genres [data-key="drama"]:visible').click();
    await says({ genre: ['drama'] });
    await page.locator('#states [data-key="MX-JAL"]:visible').click();
    await says({ genre: ['drama'], state: ['MX-JAL'] });
    await page.locator('.chip').first().click();
    await says({ state: ['MX-JAL'] });
  });
});
