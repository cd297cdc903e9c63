import { describe, expect, test } from 'vitest';
import type { TableName } from '../../../src/model/column.ts';
import { TABLES } from '../../../src/model/tables.ts';
import { type Change, faultsAfter, lineOf, PLAN, PLAN_IN_3_YEARS } from './changedTables.ts';

describe('rules between the cells of a row', () => {
  const cases: [
    what: string,
    TableName,
    id: string,
    Record<string, string>,
    column: string,
    expected: string,
  ][] = [
    [
      'a title is out before it is released',
      'productions',
      'roma',
      { status: 'announced' },
      'released',
      'no date while the status is announced',
    ],
    [
      'a title is out before it is announced',
      'productions',
      'roma',
      { announced: '2020' },
      'released',
      'a date not before 2020, when it was announced',
    ],
    ['a film has seasons', 'productions', 'roma', { seasons: '2' }, 'seasons', 'no seasons for a film'],
    [
      'a documentary has another genre first',
      'productions',
      'roma',
      { format: 'documentary-film' },
      'genres',
      'documentary first for a documentary, and for nothing else',
    ],
    [
      'a place has the id of another title',
      'locations',
      'accidente--tepoztlan',
      { production_id: 'roma' },
      'id',
      'roma-- and the place',
    ],
    [
      'a state is taken for a town',
      'locations',
      'accidente--tepoztlan',
      { kind: 'state' },
      'precision',
      'state for a state, and only then',
    ],
    [
      'a place is in another state',
      'locations',
      'accidente--tepoztlan',
      { state: 'MX-YUC' },
      'lon',
      'a longitude that with latitude 18.9862 lies in MX-YUC',
    ],
    [
      'a period ends before it starts',
      'investments',
      PLAN,
      { period_end: '2024' },
      'period_end',
      'a year not before period_start',
    ],
    [
      'a period ends and never starts',
      'investments',
      PLAN,
      { period_start: '' },
      'period_end',
      'a year not before period_start',
    ],
    [
      'an amount has no currency',
      'investments',
      PLAN,
      { currency: '' },
      'currency',
      'a currency where there is an amount, and only there',
    ],
    [
      'an amount has no dollars',
      'investments',
      PLAN,
      { amount_usd: '' },
      'amount_usd',
      'a sum where there is an amount, and only there',
    ],
    [
      'dollars differ from dollars',
      'investments',
      PLAN,
      { amount_usd: '1' },
      'amount_usd',
      'the amount itself, 1000000000, as it is in USD',
    ],
    [
      'dollars are not the pesos at the rate of their year',
      'investments',
      'nf-mx-2025-churubusco-mxn',
      { amount_usd: '2000000' },
      'amount_usd',
      '2082769, the amount at the rate of 2025, or usd_basis "published"',
    ],
    [
      'dollars of which nobody says where they come from',
      'investments',
      PLAN,
      { usd_basis: '' },
      'usd_basis',
      'a word where there is a sum, and only there',
    ],
    [
      'dollars that were dollars from the start and yet were turned',
      'investments',
      PLAN,
      { usd_basis: 'yearly-rate' },
      'usd_basis',
      'published, as the amount is in USD',
    ],
    [
      'a number of years that the period gives already',
      'investments',
      PLAN,
      { years: '4' },
      'years',
      'fewer than the 4 calendar years it touches, or nothing',
    ],
    [
      'a part of a country is named without it',
      'indicators',
      'pp-days',
      { geography: 'San Luis Potosí' },
      'geography',
      'one of Argentina, ',
    ],
    [
      'a row is its own alternative',
      'investments',
      PLAN,
      { alternative_of: PLAN },
      'alternative_of',
      'another row',
    ],
    [
      'the preferred row is an alternative itself',
      'investments',
      'nf-mx-2025-churubusco',
      { alternative_of: PLAN_IN_3_YEARS },
      'alternative_of',
      `a preferred row, such as ${PLAN}`,
    ],
  ];
  test.each(cases)('%s', (_, table, id, cells, column, expected) => {
    const { file } = TABLES[table];
    const fault = { file, line: lineOf(table, id), column, expected: expect.stringContaining(expected) };
    expect(faultsAfter([table, id, cells])).toContainEqual(expect.objectContaining(fault));
  });

  test('a beach 3 km off the simplified coast is still in its state, 8 km off no longer', () => {
    const ofCelestun = (lon: string): Change => [
      'locations',
      'accidente--tepoztlan',
      { state: 'MX-YUC', lon, lat: '20.86' },
    ];
    expect(faultsAfter(ofCelestun('-90.42'))).toEqual([]);
    expect(faultsAfter(ofCelestun('-90.52'))).toMatchObject([{ column: 'lon' }]);
  });
});
