import { expect, test } from 'vitest';
import type { Investment } from '../../../src/model/investments.ts';
import { pack } from '../../../src/model/slices/timeline.ts';
import { SUBJECT } from '../../../src/model/subject.ts';
import { datasetWith } from '../datasetWith.ts';

const sum = (id: string, cells: Partial<Investment>): Partial<Investment> => ({
  id,
  party: 'netflix',
  country: ['Mexico'],
  sourceIds: [id],
  ...cells,
});
const production = { id: SUBJECT.indicators.production, value: 900, year: 2022, sourceIds: ['study'] };

test('the timeline has what Netflix did in Mexico alone, where it stands in the table', () => {
  const investments = [
    sum('abroad', { country: ['Spain'] }),
    sum('both', { country: ['Mexico', 'Spain'] }),
    sum('home', { recipient: 'All of it' }),
    sum('others', { party: 'amazon' }),
    sum('again', {}),
  ];
  const { all, rows, sources } = pack(datasetWith({ investments, indicators: [production] }));
  expect(rows.map(({ id, position }) => [id, position])).toEqual([
    ['home', 2],
    ['again', 4],
  ]);
  expect([all, sources]).toEqual([5, 2]);
  expect(rows[0]).not.toHaveProperty('recipient');
});

test('who only gives the exchange rate does not report a sum', () => {
  const investments = [sum('home', { sourceIds: ['paper', 'bank'] })];
  const exchangeRates = [{ year: 2022, sourceIds: ['bank'] }];
  const { rows } = pack(datasetWith({ investments, exchangeRates, indicators: [production] }));
  expect(rows.map(({ sources, reports }) => [sources, reports])).toEqual([[2, 1]]);
});

test('spending on production stands beside it, and is missed aloud', () => {
  expect(pack(datasetWith({ indicators: [production] })).production).toEqual({
    id: SUBJECT.indicators.production,
    value: 900,
    year: 2022,
    sources: 1,
  });
  expect(() => pack(datasetWith({}))).toThrow(SUBJECT.indicators.production);
});
