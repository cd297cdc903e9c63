import { readFileSync } from 'node:fs';
import type { Column, TableName, TableSpec } from '../../src/model/column.ts';
import { readDataset, type Dataset } from '../../src/model/dataset.ts';
import type { Fault } from '../../src/model/faults.ts';
import { TABLES } from '../../src/model/tables.ts';
import { readRecords, writeCsv } from '../model/csv.ts';

/** A row as its file has it: the text of each cell by its column. */
export type Cells = Readonly<Record<string, string>>;

/** Every table as rows of cells. */
export type Tables = Readonly<Record<TableName, readonly Cells[]>>;

export const SPECS: readonly TableSpec[] = Object.values(TABLES);

const specOfFile = new Map(SPECS.map((spec) => [spec.file, spec]));

export function mapTables(map: (spec: TableSpec) => readonly Cells[]): Tables {
  return Object.fromEntries(SPECS.map((spec) => [spec.name, map(spec)])) as Record<
    TableName,
    readonly Cells[]
  >;
}

/** Today's tables. */
export const REAL = mapTables(({ file }) => readRecords(readFileSync(file, 'utf8')));

export const membersOf = (cell: string) => cell.split('|').filter(Boolean);

const textOf = (spec: TableSpec, rows: readonly Cells[]) => {
  const header = spec.columns.map(({ name }) => name);
  return writeCsv([header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]);
};

/** The tables as `npm run check:data` would read them. */
export function readTables(tables: Tables): { dataset: Dataset; faults: readonly Fault[] } {
  const encoder = new TextEncoder();
  return readDataset((path) => {
    const spec = specOfFile.get(path);
    return spec ? encoder.encode(textOf(spec, tables[spec.name])) : readFileSync(path);
  });
}

/** The lines on which the rows of a table begin. */
function linesOf(spec: TableSpec, rows: readonly Cells[]): Map<number, number> {
  let line = 2;
  return new Map(
    rows.map((row, index) => {
      const at = line;
      line +=
        1 + spec.columns.reduce((breaks, { name }) => breaks + (row[name] ?? '').split('\n').length - 1, 0);
      return [at, index];
    }),
  );
}

const realRow = new Map(
  SPECS.map(({ name, key }) => [name, new Map(REAL[name].map((row) => [row[key]!, row]))] as const),
);

const MOST_ROUNDS = 12;

/**
 * The sound part of some tables: a cell at fault that may be empty is emptied; a row that is at fault for all that is as
 * it is today again, and goes if it is at fault as that too, or is none of today's; a row that is missed comes back. What
 * is left is read without a fault.
 *
 * @throws when faults remain that no row answers for
 */
export function soundPart(tables: Tables): { tables: Tables; dataset: Dataset } {
  let now = tables;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { dataset, faults } = readTables(now);
    if (faults.length === 0) return { tables: now, dataset };
    now = withReferred(mend(now, faults, round));
  }
  throw new Error(`No sound part: ${JSON.stringify(readTables(now).faults.slice(0, 3))}`);
}

/** The tables with today's row wherever a row points to one that is not there. */
function withReferred(tables: Tables): Tables {
  const added = new Map(SPECS.map(({ name }) => [name, new Map<string, Cells>()] as const));
  const keys = new Map(SPECS.map(({ name, key }) => [name, new Set(tables[name].map((row) => row[key]!))]));
  const follow = (row: Cells, { columns }: TableSpec): void => {
    for (const { name, references } of columns) {
      for (const id of references ? membersOf(row[name] ?? '') : []) {
        const missing = keys.get(references!)!.has(id) ? undefined : realRow.get(references!)!.get(id);
        if (!missing || added.get(references!)!.has(id)) continue;
        added.get(references!)!.set(id, missing);
        follow(missing, TABLES[references!]);
      }
    }
  };
  for (const spec of SPECS) for (const row of tables[spec.name]) follow(row, spec);
  return mapTables(({ name }) => [...tables[name], ...added.get(name)!.values()]);
}

function mend(tables: Tables, faults: readonly Fault[], round: number): Tables {
  return mapTables((spec) => {
    const own = faults.filter(({ file }) => file === spec.file);
    const rows = tables[spec.name];
    if (own.length === 0) return rows;
    const lines = linesOf(spec, rows);
    const faulty = new Map(own.map(({ line, column }) => [lines.get(line), column]));
    const today = realRow.get(spec.name)!;
    const kept = rows.flatMap((row, index): readonly Cells[] => {
      const name = faulty.get(index);
      if (name === undefined) return [row];
      const column = spec.columns.find((each) => each.name === name);
      if (round === 0 && column && !column.required && row[name]) return [{ ...row, [name]: '' }];
      const before = today.get(row[spec.key]!);
      return before && before !== row ? [before] : [];
    });
    // A fault of the header's line is that of a row that is not there, and names it; or there is none at all.
    const named = own.flatMap(({ line, expected }) => (line === 1 ? expected.split(/[\s,]+/) : []));
    const missed = [...today.values()].filter((row) => named.includes(row[spec.key]!) && !kept.includes(row));
    const all = [...kept, ...missed];
    return all.length > 0 ? all : REAL[spec.name].slice(0, 1);
  });
}

/** Whether cells of a column are text that its author words freely. */
export const isFree = ({ type, words, pattern, references }: Column) =>
  (type === 'string' || type === 'list') && !words && !pattern && !references;
