import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canRun, installPrograms, mayInstall } from '../../browser/installEngines.ts';
import { cellsOf, comparable, content, texts } from './readTables.ts';

const INSTALLING = 600_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rodaje-readers-'));
  for (const [path, text] of texts) writeFileSync(join(folder, path), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('the tables hold what the readers are tried with: accents and negative numbers', () => {
  expect(content('indicators.csv')).toMatch(/,-\d/);
  expect(content('productions.csv')).toMatch(/ñ/);
  expect(texts.size).toBeGreaterThan(40);
});

const PYTHON = `
import csv, glob, json, os, sys
read = {}
for path in glob.glob(sys.argv[1] + "/*.csv"):
    with open(path, encoding="utf-8-sig", newline="") as file:
        read[os.path.basename(path)] = list(csv.reader(file, strict=True))
print(json.dumps(read))
`;

describe.runIf(mayInstall() || canRun(['python3']))('Python’s csv', () => {
  beforeAll(() => installPrograms(['python3']), INSTALLING);

  it('reads every published file cell by cell', () => {
    const printed = execFileSync('python3', ['-c', PYTHON, folder], { maxBuffer: 1e8, encoding: 'utf8' });
    const read = JSON.parse(printed) as Record<string, string[][]>;
    expect(Object.keys(read).sort()).toEqual([...texts.keys()].sort());
    for (const path of texts.keys()) expect(comparable(path, read[path]!), path).toEqual(cellsOf(path));
  });
});

describe.runIf(mayInstall() || canRun(['soffice']))('LibreOffice', () => {
  beforeAll(() => installPrograms(['soffice']), INSTALLING);

  it('opens every published file with its rows, its text as text and its numbers as numbers', () => {
    const out = join(folder, 'office');
    const profile = pathToFileURL(join(folder, 'profile')).href;
    mkdirSync(out);
    // Comma, double quotes, UTF-8, from line 1, US numbers, what is quoted is text; then the same way out, with text in
    // quotes, so that what became a number can be told from what stayed text.
    const import_ = 'CSV:44,34,76,1,,1033,true,false';
    const export_ = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false';
    const paths = [...texts.keys()].map((path) => join(folder, path));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        `--infilter=${import_}`,
        '--convert-to',
        export_,
        '--outdir',
        out,
        ...paths,
      ],
      { stdio: 'ignore' },
    );
    for (const path of texts.keys()) {
      const text = readFileSync(join(out, path), 'utf8');
      expect(comparable(path, Papa.parse<string[]>(text.trimEnd()).data), path).toEqual(cellsOf(path));
      expect(bareNumbers(text), `numbers of ${path}`).toBe(
        cellsOf(path)
          .flat()
          .filter((cell) => typeof cell === 'number').length,
      );
    }
  }, 180_000);
});

/** How many cells are numbers without quotes: text that looks like one stands within them. */
function bareNumbers(text: string): number {
  const withoutQuoted = text.replace(/"(?:[^"]|"")*"/g, '');
  return withoutQuoted.split(/[,\r\n]/).filter((cell) => /^-?[\d.]+(E-?\d+)?$/i.test(cell)).length;
}
