import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content, texts, type Csvw, cellsOf, comparable } from './readTables.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rodaje-readers-'));
  for (const [path, text] of texts) writeFileSync(join(folder, path), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

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
