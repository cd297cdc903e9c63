import { readAnyCsv } from '../../export/readRows.ts';

/** What is wrong with a file that says it is a part of a table. */
export type FileFault =
  | { readonly kind: 'header' }
  /** Rows that the table does not have as they stand, or not in this order. */
  | { readonly kind: 'edited'; readonly count: number }
  | { readonly kind: 'incomplete'; readonly count: number; readonly expected: number };

/** What programs put between cells: spreadsheets of countries that write 1,5 take the semicolon. */
const SEPARATORS = [',', ';', '\t', '|'];

/**
 * Compares a file with the table it says it was cut from; undefined when every row stands in the table in this order, and
 * there are `expected` of them where that is known. Values are compared: how another program writes them (separator,
 * quotes, line ends, the sign of decimals) is no fault.
 */
export function checkFile(text: string, table: string, expected?: number): FileFault | undefined {
  const published = readAnyCsv(table, ',');
  const header = keyOf(published[0] ?? []);
  const separator = SEPARATORS.find((each) => keyOf(readAnyCsv(text, each, 1)[0] ?? []) === header);
  if (separator === undefined) return { kind: 'header' };
  const { count, missing } = countRows(
    readAnyCsv(text, separator)
      .slice(1)
      .map(separator === ',' ? keyOf : keyOfCommas),
    published.slice(1).map(keyOf),
  );
  if (missing > 0) return { kind: 'edited', count: missing };
  if (expected !== undefined && count !== expected) return { kind: 'incomplete', count, expected };
  return undefined;
}

/** A row as one text, the same for the same values. */
function keyOf(row: readonly string[]): string {
  return JSON.stringify(row.map((cell) => cell.replace(/\r\n?/g, '\n').replace(/^(-?\d+\.\d*?)0+$/, '$1')));
}

/** The same where decimals may be written with a comma. */
function keyOfCommas(row: readonly string[]): string {
  return keyOf(row.map((cell) => cell.replace(/^(-?\d+),(\d+)$/, '$1.$2')));
}

/** How many rows there are, and how many are not met when the published ones are gone through once, in their order. */
function countRows(rows: Iterable<string>, published: Iterable<string>): { count: number; missing: number } {
  const places = new Map<string, number>();
  let place = 0;
  for (const record of published) places.set(record, place++);
  let last = -1;
  let count = 0;
  let missing = 0;
  for (const row of rows) {
    count++;
    const at = places.get(row) ?? -1;
    if (at > last) last = at;
    else missing++;
  }
  return { count, missing };
}
