import { readFileSync } from 'node:fs';
import type { TableName } from '../../../src/model/column.ts';
import { readDataset } from '../../../src/model/dataset.ts';
import { TABLES } from '../../../src/model/tables.ts';
import { readCsv, writeCsv } from '../csv.ts';

export type Change = [table: TableName, id: string, cells: Record<string, string>];

/** The faults of the real tables after some cells have been changed. */
export function faultsAfter(...changes: Change[]) {
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
export function lineOf(table: TableName, id: string): number {
  return readCsv(readFileSync(TABLES[table].file, 'utf8')).findIndex(([key]) => key === id) + 1;
}

export const PLAN = 'nf-mx-2025-1bn';
export const PLAN_IN_3_YEARS = 'nf-mx-2025-1bn-3y';
