import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/model/dataset.ts';
import { readCsv, readRecords, writeCsv } from './csv.ts';

/** The faults of the real tables with one cell of the first row of a table set. */
function faultsWith(file: string, cells: Record<string, string>) {
  const rows = readCsv(readFileSync(file, 'utf8'));
  for (const [column, value] of Object.entries(cells)) rows[1]![rows[0]!.indexOf(column)] = value;
  const text = writeCsv(rows);
  return readDataset((path) => (path === file ? new TextEncoder().encode(text) : readFileSync(path))).faults;
}

const CORRECTIONS = 'data/corrections.csv';
const AUDITS = 'data/audits.csv';

describe('a fault of check:data is', () => {
  test.each([
    [AUDITS, { table: 'films' }, 'table', 'films', /^one of productions, locations, /],
    [AUDITS, { column: 'titel' }, 'column', 'titel', /^one of id, title_es, /],
    [
      AUDITS,
      { sampled: '2', unchecked: '1', wrong: '1', unsupported: '1' },
      'sampled',
      '2',
      /^at least the 3 /,
    ],
    [
      CORRECTIONS,
      { table: 'films', row: 'roma', column: 'title_en' },
      'table',
      'films',
      /^one of productions, /,
    ],
    [
      CORRECTIONS,
      { table: 'productions', row: 'rome', column: 'title_en' },
      'row',
      'rome',
      /^a id of data\/productions/,
    ],
    [
      CORRECTIONS,
      { table: 'productions', row: 'roma', column: 'titel' },
      'column',
      'titel',
      /^one of id, title_es, /,
    ],
    [CORRECTIONS, { table: 'page', row: 'roma', column: '' }, 'row', 'roma', /^nothing, for the page$/],
  ])('in %s %o', (file, cells, column, value, expected) => {
    expect(faultsWith(file, cells as Record<string, string>)).toEqual([
      { file, line: 2, column, value, expected: expect.stringMatching(expected) },
    ]);
  });
});

test('a correction of a row that was taken out names no column and says nothing in its place', () => {
  expect(faultsWith(CORRECTIONS, { table: 'locations', row: 'gone--town', column: '', is: '' })).toEqual([]);
});

test('every release of the log in English stands in the table of changes in both languages, and no other', () => {
  const headings = [...readFileSync('data/CHANGELOG.md', 'utf8').matchAll(/^## (\S+)/gm)].map(
    ([, day]) => day,
  );
  const days = readRecords(readFileSync('data/changes.csv', 'utf8')).map(({ date }) => date);
  expect([...new Set(days)]).toEqual(headings);
});

test('what a correction says of a cell is what the cell says', () => {
  const stale = readRecords(readFileSync(CORRECTIONS, 'utf8')).filter(({ table, row, column, is }) => {
    if (!column) return false;
    const records = readRecords(readFileSync(`data/${table}.csv`, 'utf8'));
    return records.find(({ id }) => id === row)?.[column] !== is;
  });
  expect(stale.map(({ id }) => id)).toEqual([]);
});
