import { readFileSync } from 'node:fs';
import { readRecords } from '../model/csv.ts';

/** The rows of a table as its file has them, read by other code than the project's. */
export function rowsOf(table: string): Record<string, string>[] {
  return readRecords(readFileSync(`data/${table}.csv`, 'utf8'));
}
