import { expect, test } from 'vitest';
import type { Indicator } from '../../../src/model/indicators.ts';
import { pack } from '../../../src/model/slices/industry.ts';
import { datasetWith } from '../datasetWith.ts';

const figure = (id: string, cells: Partial<Indicator> = {}): Partial<Indicator> => ({
  id,
  indicator: 'film_jobs',
  year: 2020,
  geography: ['Mexico'],
  note: 'A note',
  sourceIds: ['page'],
  ...cells,
});

test('the industry has the yearly figures of its series in Mexico, rivals too, where they stand in the table', () => {
  const indicators = [
    figure('undated', { year: undefined }),
    figure('used'),
    figure('rival', { alternativeOf: 'used', sourceIds: ['other'] }),
    figure('abroad', { geography: ['Spain'] }),
    figure('no-series', { indicator: 'tv_series' }),
  ];
  const { all, rows, sources } = pack(datasetWith({ indicators }));
  expect(rows.map(({ id, year, position }) => [id, year, position])).toEqual([
    ['used', 2020, 1],
    ['rival', 2020, 2],
  ]);
  expect([all, sources]).toEqual([5, 2]);
  expect(rows[0]).not.toHaveProperty('note');
});
