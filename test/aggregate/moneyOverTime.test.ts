import { describe, expect, it } from 'vitest';
import { moneyIn } from '../../src/aggregate/convertMoney.ts';
import { moneyOverTime } from '../../src/aggregate/moneyOverTime.ts';
import { planAgainstProduction } from '../../src/aggregate/planAgainstProduction.ts';
import type { MoneyRow } from '../../src/model/moneyRows.ts';

const RATES = [
  { year: 2020, mxnPerUsd: 20 },
  { year: 2022, mxnPerUsd: 10 },
  { year: 2025, mxnPerUsd: 25 },
];

function row(id: string, cells: Partial<MoneyRow>): MoneyRow {
  const plain = { labelEn: id, labelEs: id, country: ['Mexico'], kind: 'milestone', sources: 1, reports: 1 };
  return { id, position: 0, ...plain, ...cells } as MoneyRow;
}

const ROWS = [
  row('launch', { announced: '2018-09' }),
  row('spent', {
    kind: 'spend',
    periodStart: 2020,
    periodEnd: 2020,
    amount: 200,
    currency: 'USD',
    amountUsd: 200,
  }),
  row('year', {
    kind: 'pledge',
    announced: '2021',
    periodStart: 2022,
    amount: 300,
    currency: 'USD',
    amountUsd: 300,
  }),
  row('plan', {
    kind: 'pledge',
    announced: '2025-02-20',
    periodStart: 2025,
    periodEnd: 2028,
    amount: 1000,
    currency: 'USD',
    amountUsd: 1000,
    reports: 3,
  }),
  row('plan-shorter', {
    kind: 'pledge',
    announced: '2025-02-20',
    amountUsd: 1000,
    alternativeOf: 'plan',
    periodStart: 2025,
  }),
  row('fund', { kind: 'fund', announced: '2024-08', amount: 500, currency: 'MXN', amountUsd: 30 }),
  row('slate', { kind: 'pledge', announced: '2019-02', periodStart: 2019, periodEnd: 2020 }),
  row('community', { kind: 'fund', amount: 10, currency: 'MXN', amountUsd: 1 }),
];

describe('moneyOverTime', () => {
  const money = moneyOverTime(ROWS, RATES, 'USD');

  it('spreads each sum evenly over its years', () => {
    expect(money.blocks.map(({ row, from, to, perYear }) => [row.id, from, to, perYear])).toEqual([
      ['spent', 2020, 2020, 200],
      ['year', 2022, 2022, 300],
      ['plan', 2025, 2028, 250],
    ]);
  });

  it('makes no second block of a sum that another holds, but keeps it as an entry', () => {
    const part = row('part', {
      kind: 'pledge',
      periodStart: 2025,
      amount: 2,
      currency: 'USD',
      amountUsd: 2,
      partOf: 'plan',
    });
    const withPart = moneyOverTime([...ROWS, part], RATES, 'USD');
    expect(withPart.blocks.map(({ row }) => row.id)).toEqual(money.blocks.map(({ row }) => row.id));
    expect(withPart.entries.map(({ id }) => id)).toContain('part');
  });

  it('calls years without a published sum a gap, and never a sum of zero', () => {
    expect(money.gaps).toEqual([
      [2018, 2019],
      [2021, 2021],
      [2023, 2024],
    ]);
  });

  it('compares the plan with the biggest year pledged before it', () => {
    expect(money.plan?.row.id).toBe('plan');
    expect(money.before?.row.id).toBe('year');
  });

  it('lists what has no sum by date, and apart what has no date', () => {
    expect(money.entries.map(({ id }) => id)).toEqual(['launch', 'slate', 'fund']);
    expect(money.undated.map(({ id }) => id)).toEqual(['community']);
  });

  it('keeps a rival out of the picture and beside the row it contests, with the reason', () => {
    expect(money.disputes).toHaveLength(1);
    expect(money.disputes[0]).toMatchObject({ row: { id: 'plan' }, reason: 'more-reports' });
    expect(money.disputes[0]!.rivals.map(({ id }) => id)).toEqual(['plan-shorter']);
  });

  it('gives the later report as a reason where neither has more sources', () => {
    const rows = [
      row('raised', { announced: '2020-07' }),
      row('first', { announced: '2020-04-09', alternativeOf: 'raised' }),
    ];
    expect(moneyOverTime(rows, RATES, 'USD').disputes[0]!.reason).toBe('later');
  });

  it('turns each sum by the rate of its first year', () => {
    const pesos = moneyOverTime(ROWS, RATES, 'MXN');
    // 200 × 20, 300 × 10 and 1000 × 25 over four years.
    expect(pesos.blocks.map(({ perYear }) => perYear)).toEqual([4000, 3000, 6250]);
    expect(pesos.blocks.map(({ rate }) => rate?.year)).toEqual([2020, 2022, 2025]);
  });

  it('has nothing to say of no rows', () => {
    expect(moneyOverTime([], RATES, 'USD')).toMatchObject({
      blocks: [],
      entries: [],
      gaps: [],
      plan: undefined,
    });
  });
});

describe('moneyIn', () => {
  it('leaves a sum published in pesos as it was published', () => {
    expect(moneyIn(ROWS[5]!, 'MXN', RATES)).toEqual({ amount: 500 });
    expect(moneyIn(ROWS[5]!, 'USD', RATES)).toEqual({ amount: 30 });
  });

  it('names the rate of dollars worked out of pesos, and none of dollars that a source prints', () => {
    const pesos = { periodStart: 2022, amount: 500, currency: 'MXN', amountUsd: 50 };
    expect(moneyIn(row('ours', { ...pesos, usdBasis: 'yearly-rate' }), 'USD', RATES)).toEqual({
      amount: 50,
      rate: { year: 2022, mxnPerUsd: 10 },
    });
    expect(moneyIn(row('printed', { ...pesos, usdBasis: 'published' }), 'USD', RATES)).toEqual({
      amount: 50,
    });
  });

  it('gives nothing where no sum was published or no rate covers the year', () => {
    expect(moneyIn(ROWS[0]!, 'USD', RATES)).toBeUndefined();
    expect(moneyIn(row('odd', { periodStart: 1999, amountUsd: 5 }), 'MXN', RATES)).toBeUndefined();
  });
});

describe('planAgainstProduction', () => {
  const production = { id: 'all', value: 500, year: 2022, sources: 1 };

  it('takes production by the rate of its own year', () => {
    expect(planAgainstProduction(250e6, production, 'USD', RATES)).toEqual({ all: 500e6, ratio: 0.5 });
    expect(planAgainstProduction(6250e6, production, 'MXN', RATES)).toEqual({ all: 5000e6, ratio: 1.25 });
    expect(planAgainstProduction(1, { ...production, year: 1999 }, 'MXN', RATES)).toBeUndefined();
  });
});
