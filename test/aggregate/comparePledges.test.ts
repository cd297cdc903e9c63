import { describe, expect, it } from 'vitest';
import { comparePledges, yearsOf } from '../../src/aggregate/comparePledges.ts';
import { readData } from '../../src/build/data.ts';
import { pack as packPledges } from '../../src/model/slices/pledges.ts';
import type { MoneyRow } from '../../src/model/moneyRows.ts';
import { ROOT, rowsOf } from '../charts/tables.ts';

function row(id: string, cells: Partial<MoneyRow>): MoneyRow {
  const plain = { labelEn: id, labelEs: id, country: ['Spain'], kind: 'pledge', sources: 1, reports: 1 };
  return { id, position: 0, ...plain, ...cells } as MoneyRow;
}

const FOUR = row('four', { periodStart: 2025, periodEnd: 2028, amountUsd: 1000 });
const ONE = row('one', { country: ['Italy'], periodStart: 2021, periodEnd: 2021, amountUsd: 300 });

describe('comparePledges', () => {
  it('orders by year or in all, and adds nothing up', () => {
    const order = (measure: 'per-year' | 'total') =>
      comparePledges([FOUR, ONE], [], measure)[0]!.rows.map(({ row, usd }) => [row.id, usd]);
    expect(order('per-year')).toEqual([
      ['one', 300],
      ['four', 250],
    ]);
    expect(order('total')).toEqual([
      ['four', 1000],
      ['one', 300],
    ]);
  });

  it('keeps pledges, spending and other companies apart', () => {
    const spent = row('spent', { kind: 'spend', periodStart: 2020, periodEnd: 2020, amountUsd: 7 });
    const groups = comparePledges([FOUR, spent], [ONE], 'total');
    expect(groups.map(({ group, rows }) => [group, rows.map((each) => each.row.id)])).toEqual([
      ['pledged', ['four']],
      ['spent', ['spent']],
      ['others', ['one']],
    ]);
  });

  it('says which sums of a country cover the same years', () => {
    const within = row('within', { periodStart: 2026, periodEnd: 2026, amountUsd: 1 });
    const rows = comparePledges([FOUR, ONE, within], [], 'total')[0]!.rows;
    expect(rows.map(({ row, overlaps }) => [row.id, overlaps])).toEqual([
      ['four', true],
      ['one', false],
      ['within', true],
    ]);
  });

  it('leaves rivals out, and puts sums without years last when they are asked by year', () => {
    const rival = row('rival', { alternativeOf: 'four', amountUsd: 9999 });
    const open = row('open', { periodStart: 2021, amountUsd: 5000 });
    const rows = comparePledges([FOUR, rival, open], [], 'per-year')[0]!.rows;
    expect(rows.map(({ row, usd }) => [row.id, usd])).toEqual([
      ['four', 250],
      ['open', undefined],
    ]);
  });
});

describe('a part of a sum', () => {
  const within = row('within', { periodStart: 2025, periodEnd: 2025, amountUsd: 40, partOf: 'four' });

  it('stands with its whole and is no sum of its own', () => {
    const rows = comparePledges([FOUR, within, ONE], [], 'total')[0]!.rows;
    expect(rows.map(({ row, parts }) => [row.id, parts.map(({ id }) => id)])).toEqual([
      ['four', ['within']],
      ['one', []],
    ]);
  });

  it('makes no years overlap', () => {
    expect(comparePledges([FOUR, within], [], 'total')[0]!.rows.map(({ overlaps }) => overlaps)).toEqual([
      false,
    ]);
  });

  it('stands by itself where its whole is not there', () => {
    expect(comparePledges([within], [], 'total')[0]!.rows.map(({ row }) => row.id)).toEqual(['within']);
  });

  it('is never counted with its whole in the real tables, Canada’s and France’s among them', () => {
    const { netflix, others } = packPledges(readData(ROOT));
    const shown = comparePledges(netflix, others, 'total').flatMap(({ rows }) =>
      rows.map(({ row }) => row.id),
    );
    const parts = rowsOf('investments').filter(({ part_of }) => part_of);
    expect(parts.map(({ id }) => id)).toEqual(expect.arrayContaining(['nf-fr-2022-film', 'nf-ca-2021']));
    for (const { id, part_of } of parts) {
      if (shown.includes(part_of!)) expect(shown).not.toContain(id);
    }
  });
});

describe('yearsOf', () => {
  it('counts both ends, unless the sources count the years otherwise', () => {
    expect(yearsOf(FOUR)).toBe(4);
    expect(yearsOf(row('five', { periodStart: 2017, periodEnd: 2022, years: 5 }))).toBe(5);
    expect(yearsOf(row('undated', { years: 3 }))).toBe(3);
    expect(yearsOf(row('open', {}))).toBeUndefined();
  });
});
