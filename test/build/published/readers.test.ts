import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataVersion, readData } from '../../../src/build/data.ts';
import { publishData } from '../../../src/build/published/publishData.ts';
import { writeCsv } from '../../../src/export/csv.ts';
import { canRun, installPrograms, mayInstall } from '../../browser/installEngines.ts';
import { readRfc4180 } from '../../export/readRfc4180.ts';

const INSTALLING = 600_000;

const { files } = publishData('.', { dataset: readData('.'), version: dataVersion('.'), site: '' });
const content = (path: string) => files.find((file) => file.path === path)!.content;

/** What the tables of today may not hold, but those of tomorrow may. */
const trapColumns = ['text', 'number', 'note'].map((name) => ({ name, isText: name !== 'number' }));
const trapRows = [
  ['ñandú “í” 🎬', -5, ''],
  ['two\nlines, "quoted"', -0.5, '+52 55'],
  ['-5', 0, '@x'],
  ['007', 1e-7, '-'],
];
/** LibreOffice would run it in the clean variant, which is for programs. */
const formula = ['=1+1', 1, '=1+1'];
const texts = new Map([
  ...files.filter(({ path }) => path.endsWith('.csv')).map(({ path, content }) => [path, content] as const),
  ['trap.csv', writeCsv(trapColumns, trapRows)],
  ['trap.excel.csv', writeCsv(trapColumns, [...trapRows, formula], 'excel')],
]);
const isNumeric = (path: string) => {
  const name = path.replace(/(\.excel)?\.csv$/, '');
  if (name === 'trap') return trapColumns.map(({ isText }) => !isText);
  const { tableSchema } = JSON.parse(content(`${name}.csv-metadata.json`)) as Csvw;
  return tableSchema.columns.map(({ datatype }) => /integer|number|gYear/.test(datatype));
};

interface Csvw {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly { readonly name: string; readonly datatype: string }[] };
}

/** Cells as the RFC has them; a number is compared as one, since programs write 12.50 their own way. */
const cellsOf = (path: string, text = texts.get(path)!) =>
  comparable(path, readRfc4180(text.replace(/^\ufeff/, '')));
const comparable = (path: string, [head, ...rows]: readonly (readonly string[])[]) => {
  const numeric = isNumeric(path);
  return [
    [...head!],
    ...rows.map((row) => row.map((cell, at) => (numeric[at] && cell ? Number(cell) : cell))),
  ];
};

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

const DUCK_TYPES: Record<string, string> = { integer: 'BIGINT', number: 'DOUBLE', gYear: 'SMALLINT' };

describe('DuckDB', () => {
  let duck: DuckDBConnection;
  beforeAll(async () => {
    duck = await (await DuckDBInstance.create()).connect();
  });
  afterAll(() => duck.closeSync());

  const rowsOf = async (sql: string) => (await duck.runAndReadAll(sql)).getRowsJson();
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const fileOf = (name: string) => quoted(join(folder, `${name}.csv`));

  it('reads every published file with the types that its CSVW names', async () => {
    for (const path of texts.keys()) {
      if (path.startsWith('trap')) continue;
      const { tableSchema } = JSON.parse(
        content(`${path.replace(/(\.excel)?\.csv$/, '')}.csv-metadata.json`),
      ) as Csvw;
      const columns = tableSchema.columns.map(
        ({ name, datatype }) => `${quoted(name)}: '${DUCK_TYPES[datatype] ?? 'VARCHAR'}'`,
      );
      const file = quoted(join(folder, path));
      const read = await rowsOf(`FROM read_csv(${file}, header = true, columns = {${columns.join(', ')}})`);
      const asText = read.map((row) => row.map((cell) => String((cell ?? '') as string | number)));
      const head = tableSchema.columns.map(({ name }) => name);
      expect(comparable(path, [head, ...asText]), path).toEqual(cellsOf(path));
    }
  });

  it('finds the same rows by itself, and −5 a number', async () => {
    for (const path of texts.keys()) {
      const file = quoted(join(folder, path));
      const [[count]] = (await rowsOf(`SELECT count(*) FROM read_csv(${file})`)) as [[string]];
      expect(Number(count), path).toBe(cellsOf(path).length - 1);
    }
    for (const variant of ['trap', 'trap.excel']) {
      const file = fileOf(variant);
      expect(await rowsOf(`SELECT number, typeof(number) FROM read_csv(${file}) LIMIT 1`)).toEqual([
        [-5, 'DOUBLE'],
      ]);
    }
  });

  it('joins the tables by every key of the data package: none is double, none leads nowhere', async () => {
    const { resources } = JSON.parse(content('datapackage.json')) as {
      resources: {
        name: string;
        schema: {
          primaryKey: string[];
          foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
        };
      }[];
    };
    for (const { name } of resources)
      await duck.run(
        `CREATE TABLE "${name}" AS FROM read_csv(${fileOf(name)}, header = true, all_varchar = true)`,
      );
    let tried = 0;
    for (const { name, schema } of resources) {
      const keys = schema.primaryKey.map((key) => `"${key}"`).join(', ');
      const isUnknown = schema.primaryKey.map((key) => `"${key}" IS NULL`).join(' OR ');
      expect(
        await rowsOf(`FROM "${name}" SELECT ${keys} GROUP BY ALL HAVING count(*) > 1 OR ${isUnknown}`),
        `${name} by ${keys}`,
      ).toEqual([]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const dangling = await rowsOf(
          `SELECT a."${fields}" FROM "${name}" a ANTI JOIN "${reference.resource || name}" b
           ON a."${fields}" = b."${reference.fields}" WHERE a."${fields}" IS NOT NULL`,
        );
        expect(dangling, `${name}.${fields}`).toEqual([]);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(15);
  });
});
