import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/model/indicators.ts';
import type { Investment } from '../../../src/model/investments.ts';
import { pack } from '../../../src/model/slices/cautions.ts';
import { datasetWith } from '../datasetWith.ts';

const indicator = (id: string, cells: Partial<Indicator>): Partial<Indicator> => ({
  id,
  labelEn: id,
  year: 2020,
  geography: ['Mexico'],
  sourceIds: ['page'],
  ...cells,
});
const pledge = (id: string, cells: Partial<Investment>): Partial<Investment> => ({
  id,
  party: 'netflix',
  kind: 'pledge',
  country: ['Mexico'],
  amountUsd: 300,
  periodStart: 2021,
  periodEnd: 2021,
  sourceIds: ['one', 'two'],
  ...cells,
});
const cautionsOf = (indicators: Partial<Indicator>[], investments: Partial<Investment>[] = []) =>
  pack(datasetWith({ indicators, investments }));

describe('the published numbers beside the workbench', () => {
  test('are those of any country, unless they have no year or another row is used in their place', () => {
    const kept = { indicator: 'spending_kept_at_home' };
    const { additionality, keptAtHome, publicMoney } = cautionsOf([
      indicator('abroad', { indicator: 'additionality', geography: ['Spain'] }),
      indicator('undated', { indicator: 'additionality', year: undefined }),
      indicator('rival', { indicator: 'additionality', alternativeOf: 'abroad' }),
      indicator('home', kept),
      indicator('jobs', { indicator: 'film_jobs' }),
    ]);
    expect([additionality, keptAtHome, publicMoney].map((rows) => rows.map(({ id }) => id))).toEqual([
      ['abroad'],
      ['home'],
      [],
    ]);
  });

  test('have of each incentive of Mexico and its states the newest figure', () => {
    const pool = { indicator: 'incentive_pool', labelEn: 'EFICINE' };
    const state = { indicator: 'incentive_awarded', geography: ['Jalisco, Mexico'] } as const;
    const { publicMoney } = cautionsOf([
      indicator('older', { ...pool, year: 2019 }),
      indicator('newer', { ...pool, year: 2024 }),
      indicator('between', { ...pool, year: 2022 }),
      indicator('state', state),
      indicator('abroad', { indicator: 'incentive_pool', geography: ['Spain'] }),
      indicator('both', { indicator: 'incentive_pool', geography: ['Mexico', 'Spain'] }),
    ]);
    expect(publicMoney.map(({ id }) => id)).toEqual(['newer', 'state']);
  });
});

describe('the pledge before', () => {
  test('is the last that Netflix made for one year in Mexico', () => {
    const investments = [
      pledge('first', { periodStart: 2020, periodEnd: 2020 }),
      pledge('last', {}),
      pledge('longer', { periodStart: 2025, periodEnd: 2028 }),
      pledge('open', { periodStart: 2025, periodEnd: undefined }),
      pledge('spent', { kind: 'spend', periodStart: 2022, periodEnd: 2022 }),
      pledge('abroad', { country: ['Mexico', 'Spain'], periodStart: 2022, periodEnd: 2022 }),
      pledge('rival', { alternativeOf: 'last', periodStart: 2022, periodEnd: 2022 }),
      pledge('unsaid', { amountUsd: undefined, periodStart: 2022, periodEnd: 2022 }),
      pledge('others', { party: 'amazon', periodStart: 2022, periodEnd: 2022 }),
    ];
    expect(cautionsOf([], investments).before).toEqual({
      id: 'last',
      amountUsd: 300,
      year: 2021,
      sources: 2,
    });
  });

  test('is none where no row is one', () => {
    expect(cautionsOf([]).before).toBeUndefined();
  });
});
