import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TableName } from '../../src/model/column.ts';
import { readDataset } from '../../src/model/dataset.ts';
import { TABLES } from '../../src/model/tables.ts';
import { readCsv, writeCsv } from './csv.ts';

type Change = [table: TableName, id: string, cells: Record<string, string>];

/** The faults of the real tables after some cells have been changed. */
function faultsAfter(...changes: Change[]) {
  const files = new Map<string, string>();
  for (const [table, id, cells] of changes) {
    const { file } = TABLES[table];
    const [header = [], ...rows] = readCsv(files.get(file) ?? readFileSync(file, 'utf8'));
    const row = rows.find(([key]) => key === id)!;
    for (const [column, cell] of Object.entries(cells)) row[header.indexOf(column)] = cell;
    files.set(file, writeCsv([header, ...rows]));
  }
  const readFile = (path: string) => {
    const changed = files.get(path);
    return changed === undefined ? readFileSync(path) : new TextEncoder().encode(changed);
  };
  return readDataset(readFile).faults;
}

/** The line on which a row of a real table begins; none of their cells holds a line break. */
function lineOf(table: TableName, id: string): number {
  return readCsv(readFileSync(TABLES[table].file, 'utf8')).findIndex(([key]) => key === id) + 1;
}

const PLAN = 'nf-mx-2025-1bn';
const PLAN_IN_3_YEARS = 'nf-mx-2025-1bn-3y';

describe('references', () => {
  const cases: [TableName, string, column: string, cell: string, value: string, expected: string][] = [
    [
      'locations',
      'accidente--tepoztlan',
      'production_id',
      'accident',
      'accident',
      'the id of a row of data/productions.csv',
    ],
    [
      'claims',
      's0-02',
      'source_ids',
      'senal-2025-02-20|nobody',
      'nobody',
      'the id of a row of data/sources.csv',
    ],
    ['exchangeRates', '2020', 'source_ids', 'fed', 'fed', 'the id of a row of data/sources.csv'],
    [
      'investments',
      PLAN_IN_3_YEARS,
      'alternative_of',
      'no-plan',
      'no-plan',
      'the id of a row of data/investments.csv',
    ],
  ];
  test.each(cases)(
    'a row of %s (%s) points with %s to nowhere',
    (table, id, column, cell, value, expected) => {
      const { file } = TABLES[table];
      expect(faultsAfter([table, id, { [column]: cell }])).toContainEqual({
        file,
        line: lineOf(table, id),
        column,
        value,
        expected,
      });
    },
  );

  test('a row with a fault of its own can still be pointed to', () => {
    const faults = faultsAfter(['productions', 'roma', { format: 'flim' }]);
    expect(faults.map(({ column }) => column)).toEqual(['format']);
  });

  test('a table that cannot be read has one fault, and what points to it none', () => {
    const { faults } = readDataset((path) => {
      if (path === 'data/sources.csv') throw new Error('gone');
      return readFileSync(path);
    });
    expect(faults).toEqual([
      {
        file: 'data/sources.csv',
        line: 1,
        column: '',
        value: 'Error: gone',
        expected: 'a file that can be read',
      },
    ]);
  });
});

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

test('faults of several tables come together, by file and line', () => {
  const faults = faultsAfter(
    ['sources', 'seed-000', { kind: 'rumour' }],
    ['claims', 's0-03', { status: 'true' }],
    ['claims', 's0-01', { source_ids: 'nobody' }],
  );
  expect(faults.map(({ file, column }) => `${file} ${column}`)).toEqual([
    'data/claims.csv source_ids',
    'data/claims.csv status',
    'data/sources.csv kind',
  ]);
});

test.each(['', '{', '{"features":[]}', '{"features":[{"id":"MX-AGU","geometry":null}]}'])(
  'outlines that read %j are a fault, and no place is judged by them',
  (content) => {
    const path = 'data/mexico-states.geojson';
    const readFile = (file: string) =>
      file === path ? new TextEncoder().encode(content) : readFileSync(file);
    expect(readDataset(readFile).faults).toMatchObject([
      { file: path, line: 1, expected: 'GeoJSON with a polygon of each of the 32 states' },
    ]);
  },
);

test('the tables are joined by id', () => {
  const { dataset } = readDataset((path) => readFileSync(path));
  expect(dataset.productionById.get('roma')?.titleEs).toBe('Roma');
  expect(dataset.stateByCode.get('MX-OAX')?.nameEs).toBe('Oaxaca');
  expect(dataset.sourceById.get('seed-000')?.kind).toBe('seed');
  expect(dataset.locationsByProduction.get('accidente')?.map(({ place }) => place)).toEqual([
    'Tepoztlán',
    'Tequisquiapan',
  ]);
  expect(dataset.locationsByProduction.has('sin-lugar')).toBe(false);
});
