import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../model/csv.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The rows of a table as text, read by the tests' own reader. */
export const recordsOf = (table: string) =>
  readRecords(readFileSync(join(ROOT, `data/${table}.csv`), 'utf8'));

export { ROOT };
