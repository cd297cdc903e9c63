import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows of a table as its file has them, read by other code than the project's. */
export function rowsOf(table: string): Record<string, string>[] {
  const text = readFileSync(`data/${table}.csv`, 'utf8').trim();
  return Papa.parse<Record<string, string>>(text, { header: true }).data;
}
