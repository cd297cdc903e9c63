import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TableName } from '../../src/model/column.ts';
import { readDataset } from '../../src/model/dataset.ts';
import { SUBJECT } from '../../src/model/subject.ts';
import { TABLES } from '../../src/model/tables.ts';
import { STATES } from '../../src/model/vocabulary.ts';
import { readCsv, writeCsv } from './csv.ts';

/** The faults of the real tables once the rows of one have been changed. */
function faultsOf(table: TableName, change: (rows: string[][], header: string[]) => string[][]) {
  const { file } = TABLES[table];
  const [header, ...rows] = readCsv(readFileSync(file, 'utf8'));
  const text = new TextEncoder().encode(writeCsv([header!, ...change(rows, header!)]));
  return readDataset((path) => (path === file ? text : readFileSync(path))).faults;
}

const without = (key: string) => (rows: string[][]) => rows.filter(([id]) => id !== key);

const needed = Object.entries(SUBJECT).flatMap(([table, roles]) =>
  Object.values(roles).map((id: string) => [table as TableName, id] as const),
);

test.each(needed)('a table of %s without %s, on which the page is built, is at fault', (table, id) => {
  const expected = `a row with the id ${id}, on which the page is built`;
  const fault = { file: TABLES[table].file, line: 1, column: 'id', value: '', expected };
  expect(faultsOf(table, without(id))).toContainEqual(fault);
});

test.each(STATES)('a table of states without %s is at fault, as the map draws it', (code) => {
  const expected = `a row of ${code}, since the map draws each state`;
  const fault = { file: 'data/states.csv', line: 1, column: 'iso', value: '', expected };
  expect(faultsOf('states', without(code))).toContainEqual(fault);
});

test.each(['announced', 'period_start', 'period_end', 'amount_usd'])(
  'a plan without its %s is at fault in its own line',
  (column) => {
    const { plan } = SUBJECT.investments;
    let line = 0;
    const faults = faultsOf('investments', (rows, header) =>
      rows.map((row, index) => {
        if (row[0] !== plan) return row;
        line = index + 2;
        return row.map((cell, place) => (header[place] === column ? '' : cell));
      }),
    );
    expect(faults.filter((fault) => fault.column === column)).toContainEqual({
      file: 'data/investments.csv',
      line,
      column,
      value: '',
      expected: `a value, since the page is built on ${plan}`,
    });
  },
);

test('a year of the plan without an exchange rate is at fault', () => {
  const fault = {
    file: 'data/exchange-rates.csv',
    line: 1,
    column: 'year',
    value: '',
    expected: 'a rate of 2025, the year in which the plan was announced',
  };
  expect(faultsOf('exchangeRates', without('2025'))).toContainEqual(fault);
});
