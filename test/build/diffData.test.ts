import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { diffData } from '../../src/build/diff/diffData.ts';
import { TABLE_NAMES } from '../../src/model/column.ts';
import { TABLES } from '../../src/model/tables.ts';
import { readCsv, writeCsv } from '../model/csv.ts';

/** A repository whose one commit holds today's tables; each test begins with them in the working tree. */
let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: root });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'diff-data-'));
  cpSync('data', join(root, 'data'), { recursive: true });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Tables');
  git('tag', 'today');
});
beforeEach(() => void git('reset', '--quiet', '--hard', 'today'));
afterAll(() => rmSync(root, { recursive: true }));

type Rows = string[][];
const pathOf = (file: string) => join(root, 'data', file);
const read = (file: string) => readCsv(readFileSync(pathOf(file), 'utf8'));
const edit = (file: string, change: (rows: Rows) => Rows) =>
  writeFileSync(pathOf(file), writeCsv(change(read(file))));
/** Sets one cell, by the row's key in the first column, and returns what it held. */
function setCell(file: string, key: string, column: string, value: string): string {
  let was = '';
  edit(file, (rows) => {
    const place = rows[0]!.indexOf(column);
    const row = rows.find(([first]) => first === key)!;
    was = row[place]!;
    row[place] = value;
    return rows;
  });
  return was;
}
const lines = (revision = 'HEAD') => diffData(root, revision).split('\n');

describe('a change of the tables, in words', () => {
  test('untouched tables change nothing', () => {
    expect(lines()).toEqual([
      'What the tables change for readers, from HEAD to the working tree.',
      '',
      'No figure at the top of the page and no count moves.',
    ]);
  });

  test('an edited cell is told by row and column, old and new', () => {
    const was = setCell('productions.csv', 'roma', 'title_en', 'Rome');
    expect(lines().slice(-3)).toEqual([
      'data/productions.csv:',
      '  1 cell changed:',
      `    roma (Roma), title_en: ${was} → Rome`,
    ]);
  });

  test('of a list only what came and went is told, and an emptied cell is called empty', () => {
    setCell('productions.csv', 'roma', 'genres', 'drama|family');
    const was = setCell('productions.csv', 'roma', 'directors', '');
    expect(lines()).toContain(`    roma (Roma), directors: ${was} → (empty)`);
    git('commit', '--quiet', '--all', '--message', 'Genres');
    setCell('productions.csv', 'roma', 'genres', 'drama|war');
    expect(lines()).toContain('    roma (Roma), genres: − family, + war');
  });

  test('the pledge moves in the words of the page', () => {
    setCell('investments.csv', 'nf-mx-2025-1bn', 'amount', '2000000000');
    setCell('investments.csv', 'nf-mx-2025-1bn', 'amount_usd', '2000000000');
    const moved = lines().find((line) => line.startsWith('  The pledge: '))!;
    expect(moved).toMatch(/US\$1 billion .*US\$250m.* → US\$2 billion .*US\$500m/);
  });

  test('a row that goes takes its counts with it, and one that comes is named', () => {
    const titles = read('productions.csv').length - 1;
    const claims = read('claims.csv');
    const first = claims[1]!;
    edit('claims.csv', (rows) => rows.filter(([id]) => id !== first[0]));
    edit('productions.csv', (rows) => [
      ...rows,
      rows.find(([id]) => id === 'roma')!.map((cell, place) => ['roma-2', 'Roma 2'][place] ?? cell),
    ]);
    const told = lines();
    const status = first[claims[0]!.indexOf('status')]!;
    const ofStatus = claims.filter((row) => row[claims[0]!.indexOf('status')] === status).length;
    expect(told).toContain(`  titles: ${titles} → ${titles + 1}`);
    expect(told).toContain(`  claims: ${claims.length - 1} → ${claims.length - 2}`);
    expect(told).toContain(`  claims ${status}: ${ofStatus} → ${ofStatus - 1}`);
    expect(told).toContain('    roma-2 (Roma 2)');
    expect(told.indexOf('  1 row went:')).toBeGreaterThan(told.indexOf('data/claims.csv:'));
  });

  test('columns and tables that an older edition did not have, or had, take a line each', () => {
    const last = read('claims.csv')[0]!.at(-1)!;
    edit('claims.csv', (rows) => rows.map((row, at) => [...row.slice(0, -1), at === 0 ? 'mood' : 'good']));
    writeFileSync(pathOf('weather.csv'), 'id,sky\na,blue\n');
    rmSync(pathOf('sector-shares.csv'));
    git('add', '--all');
    git('commit', '--quiet', '--message', 'An older edition');
    git('checkout', '--quiet', 'HEAD~1', '--', '.');
    rmSync(pathOf('weather.csv'));
    const told = lines();
    expect(told).toContain(`  1 column new: ${last}`);
    expect(told).toContain('  1 column gone: mood');
    expect(told).toContain(
      `data/sector-shares.csv: a new table, ${read('sector-shares.csv').length - 1} rows`,
    );
    expect(told).toContain('data/weather.csv: gone, a table that is not declared any more');
    expect(told.filter((line) => / → /.test(line))).toEqual([]);
    expect(lines('HEAD~1')).toContain('No figure at the top of the page and no count moves.');
  });

  test('rows in another order are no other rows, but readers meet them in another order', () => {
    edit('states.csv', ([header, ...rows]) => [header!, ...rows.reverse()]);
    expect(lines().slice(-2)).toEqual(['data/states.csv:', '  rows stand in another order']);
  });

  test('a headline row that is gone is told, not thrown', () => {
    edit('investments.csv', (rows) => rows.filter(([id]) => id !== 'nf-mx-2025-1bn'));
    expect(lines().some((line) => /The top of the page: .* → .*"nf-mx-2025-1bn"/.test(line))).toBe(true);
  });

  test('any one cell of text, changed to anything, is told once and by its place', () => {
    const cells = TABLE_NAMES.flatMap((name) => {
      const { file, key, columns } = TABLES[name];
      const texts = columns.filter((column) => column.type === 'string' && column.name !== key);
      return texts.map((column) => ({ file: file.replace('data/', ''), column: column.name as string }));
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...cells),
        fc.nat(),
        fc.stringMatching(/^[a-zñ ,"']{1,20}$/),
        ({ file, column }, at, text) => {
          git('checkout', '--quiet', 'HEAD', '--', '.');
          const rows = read(file);
          const key = rows[1 + (at % (rows.length - 1))]![0]!;
          const was = setCell(file, key, column, `new ${text}`);
          const told = lines().filter((line) => line.endsWith(`→ new ${text}`) && line.includes(column));
          expect(told).toHaveLength(1);
          expect(told[0]).toContain(`${column}: ${was || '(empty)'} → `);
          expect(told[0]!.trim().startsWith(key)).toBe(true);
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('what cannot be compared is said in one sentence', () => {
  test.each(['nope', '--upload-pack=x', 'HEAD~99', ''])('an unknown revision: "%s"', (revision) => {
    expect(() => diffData(root, revision)).toThrow(`There is no revision "${revision}" in this repository.`);
  });

  test.each([
    [
      'an open quote',
      (text: string) => text.replace('\nroma,', '\n"roma,'),
      /expected (a closing quote|after a closing quote a comma or the end)/,
    ],
    ['a row too short', (text: string) => `${text}alone\n`, /"1 cells" – expected 15 cells/],
    ['no key', (text: string) => text.replace('id,', 'name,'), /csv:1:id: .*expected the column id/],
    ['nothing at all', () => '', /csv:1:id: "" – expected the column id/],
    [
      'a key twice',
      (text: string) => text + text.trimEnd().split('\n').at(-1)! + '\n',
      /:id: .*expected a value of its own/,
    ],
    [
      'a word for a number',
      (text: string) => text.replace(/,1,(?=[A-Z])/, ',one,'),
      /"one" – expected a whole number/,
    ],
  ])('a table with %s', (_, spoil, fault) => {
    const path = pathOf('productions.csv');
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    expect(() => diffData(root, 'HEAD')).toThrow(fault);
    expect(() => diffData(root, 'HEAD')).toThrow(/^In the working tree data\/productions\.csv:\d+[^\n]*$/);
  });

  test('a folder without a repository', () => {
    const bare = mkdtempSync(join(tmpdir(), 'diff-data-bare-'));
    cpSync('data', join(bare, 'data'), { recursive: true });
    expect(() => diffData(bare, 'HEAD')).toThrow(/^git: not a git repository[^\n]*$/);
    rmSync(bare, { recursive: true });
  });
});
