import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../model/csv.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** The rows of a table as its file has them, read by other code than the project's. */
export function rowsOf(table: string): Record<string, string>[] {
  return readRecords(readFileSync(join(ROOT, `data/${table}.csv`), 'utf8'));
}
