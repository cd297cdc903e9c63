import { recordsOf } from '../export/records.ts';

/** What is wrong with a file that says it is a part of a table. */
export type FileFault =
  | { readonly kind: 'header' }
  /** Rows that the table does not have as they stand, or not in this order. */
  | { readonly kind: 'edited'; readonly count: number }
  | { readonly kind: 'incomplete'; readonly count: number; readonly expected: number };

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Compares a file with the table it says it was cut from; undefined when every row stands in the table in this order, and
 * there are `expected` of them where that is known. Line ends that another program changed are no fault.
 */
export function checkFile(text: string, table: string, expected?: number): FileFault | undefined {
  const clean = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const rows = recordsOf(clean.includes('\r\n') ? clean : clean.replaceAll('\n', '\r\n'));
  const published = recordsOf(table);
  if (published.next().value !== rows.next().value) return { kind: 'header' };
  const { count, missing } = countRows(rows, published);
  if (missing > 0) return { kind: 'edited', count: missing };
  if (expected !== undefined && count !== expected) return { kind: 'incomplete', count, expected };
  return undefined;
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
