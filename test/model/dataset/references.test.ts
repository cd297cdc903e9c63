import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TableName } from '../../../src/model/column.ts';
import { readDataset } from '../../../src/model/dataset.ts';
import { TABLES } from '../../../src/model/tables.ts';
import { faultsAfter, lineOf, PLAN_IN_3_YEARS } from './changedTables.ts';

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
