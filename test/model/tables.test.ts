import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../src/model/column.ts';
import { readDataset } from '../../src/model/dataset.ts';
import { parseTable } from '../../src/model/table.ts';
import { TABLES } from '../../src/model/tables.ts';
import { GENRES, STATES } from '../../src/model/vocabulary.ts';
import { readCsv, readRecords, writeCsv } from './csv.ts';

const textOf = (file: string) => readFileSync(file, 'utf8');
const records = (name: keyof typeof TABLES) => readRecords(textOf(TABLES[name].file));

describe('the real tables', () => {
  test('have no fault', () => {
    expect(readDataset((path) => readFileSync(path)).faults).toEqual([]);
  });

  test.each(TABLE_NAMES)('%s: is declared under its own name', (name) => {
    expect(TABLES[name].name).toBe(name);
  });

  test.each(TABLE_NAMES)('%s: as many rows are read as another reader finds', (name) => {
    const spec = TABLES[name];
    const parsed = parseTable(readFileSync(spec.file), spec);
    expect(parsed.rows).toHaveLength(readCsv(textOf(spec.file)).length - 1);
  });

  test.each(TABLE_NAMES)('%s: a row is a line, so that a change of one is a line of a diff', (name) => {
    const text = textOf(TABLES[name].file);
    expect(text.trimEnd().split('\n')).toHaveLength(readCsv(text).length);
  });

  test.each([
    ['claims', 'id'],
    ['exchangeRates', 'year'],
    ['locations', 'production_id'],
    ['sources', 'id'],
    ['states', 'inegi'],
  ] as const)('%s: the rows stand in the order of %s', (name, column) => {
    const cells = records(name).map((record) => record[column]!);
    expect(cells).toEqual([...cells].sort());
  });

  test.each(TABLE_NAMES)('%s: the columns are declared in the order of the header', (name) => {
    const { file, columns } = TABLES[name];
    expect(columns.map((column) => column.name)).toEqual(readCsv(textOf(file))[0]);
  });

  test.each(TABLE_NAMES)('%s: keys are unique', (name) => {
    const keys = records(name).map((record) => record[TABLES[name].key]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(TABLE_NAMES)('%s: every cell says the same as its text', (name) => {
    const { file, columns } = TABLES[name];
    const { rows } = parseTable(readFileSync(file), TABLES[name]);
    const texts = rows.map((row) => Object.values(row).map(cellText));
    const numeric = columns.map(({ type }) => type === 'number' || type === 'integer');
    const expected = readCsv(textOf(file)).slice(1);
    const plain = expected.map((row) =>
      row.map((cell, at) => (numeric[at] && cell ? `${Number(cell)}` : cell)),
    );
    expect(texts).toEqual(plain);
  });

  test.each(TABLE_NAMES)('%s: a broken cell of any column is found at its place', (name) => {
    const { file, columns } = TABLES[name];
    columns.forEach(({ name: column }, place) => {
      const rows = readCsv(textOf(file));
      const line = 2 + ((7 * place) % (rows.length - 1));
      rows[line - 1]![place] = 'broken\tcell';
      const fault = { file, line, column, value: 'broken\tcell' };
      expect(parseTable(writeCsv(rows), TABLES[name]).faults).toMatchObject([fault]);
    });
  });

  test('have the counts that data/README.md gives', () => {
    const readme = textOf('data/README.md');
    for (const { file } of Object.values(TABLES)) {
      const count = readCsv(textOf(file)).length - 1;
      expect(readme).toContain(`## ${file.replace('data/', '')} (${count} rows)`);
    }
  });

  test('every column is explained in data/README.md', () => {
    const readme = textOf('data/README.md');
    for (const { file, columns } of Object.values(TABLES)) {
      const [, section = ''] = readme.split(`## ${file.replace('data/', '')} `);
      const explained = [...section.split('\n## ')[0]!.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
      expect(explained).toEqual(columns.map(({ name }) => name));
    }
  });

  test('every source is used by a row', () => {
    const used = TABLE_NAMES.flatMap((name) => records(name)).flatMap(
      ({ source_ids: ids }) => ids?.split('|') ?? [],
    );
    expect(new Set(used)).toEqual(new Set(records('sources').map(({ id }) => id)));
  });

  test('every place belongs to a production', () => {
    const productions = new Set(records('productions').map(({ id }) => id));
    const filmed = new Set(records('locations').map((record) => record.production_id));
    expect([...filmed].filter((id) => !productions.has(id))).toEqual([]);
  });

  test('the states come in the order of their codes in the vocabulary', () => {
    expect(records('states').map(({ iso }) => iso)).toEqual([...STATES]);
    expect(records('states').map(({ inegi }) => Number(inegi))).toEqual(STATES.map((_, index) => index + 1));
  });

  test('the genres fit into 32 bits, and so do the states', () => {
    expect(GENRES.length).toBeLessThanOrEqual(32);
    expect(STATES).toHaveLength(32);
  });
});

function cellText(value: string | number | boolean | readonly string[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return [value].flat().join('|');
}
