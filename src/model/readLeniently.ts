import * as v from 'valibot';
import { cellSchema, type CellValue } from './cell.ts';
import { propertyOf, type TableSpec } from './column.ts';
import type { Fault } from './faults.ts';
import { type Complain, type Line, readLines } from './lines.ts';

/** A table of any edition: its cells as text, and its rows as far as today's columns are among them. */
export interface LenientTable {
  readonly columns: readonly string[];
  /** The text of each row's cells by the row's key, in the table's order. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Rows as today's spec names their properties; what the edition did not know yet is undefined, a list empty. */
  readonly rows: readonly Record<string, unknown>[];
  readonly faults: readonly Fault[];
}

/**
 * Reads a table that another edition of the specs may have declared: columns may have come or gone since, in any order,
 * and words may be others. What makes it no table at all is a fault: quotes, line ends, the number of cells, a key that
 * is missing or comes twice, text in a column of numbers.
 */
export function readLeniently(content: string | Uint8Array, spec: TableSpec): LenientTable {
  const faults: Fault[] = [];
  const complain: Complain = (fault) => faults.push({ file: spec.file, ...fault });
  const [header, ...lines] = readLines(content, complain);
  const columns = header?.cells ?? [];
  if (!columns.includes(spec.key)) {
    const expected = `the column ${spec.key}`;
    complain({ line: 1, column: spec.key, value: columns.join(), expected });
    return { columns, cells: new Map(), rows: [], faults };
  }
  checkShape(lines, columns, spec.key, complain);
  const named = lines.map(({ cells }) => new Map(columns.map((name, at) => [name, cells[at] ?? ''])));
  const rows = named.map((cells, index) => readRow(cells, spec, lines[index]!.number, complain));
  return { columns, cells: new Map(named.map((cells) => [cells.get(spec.key)!, cells])), rows, faults };
}

function checkShape(lines: readonly Line[], columns: readonly string[], key: string, complain: Complain) {
  const lineOf = new Map<string, number>();
  for (const { number: line, cells } of lines) {
    const value = cells[columns.indexOf(key)] ?? '';
    const first = lineOf.get(value);
    if (cells.length !== columns.length)
      complain({ line, column: '', value: `${cells.length} cells`, expected: `${columns.length} cells` });
    else if (first)
      complain({ line, column: key, value, expected: `a value of its own, since line ${first} has it` });
    lineOf.set(value, line);
  }
}

function readRow(
  cells: ReadonlyMap<string, string>,
  { columns }: TableSpec,
  line: number,
  complain: Complain,
): Record<string, CellValue> {
  const entries = columns.map(({ name, type }) => {
    const text = cells.get(name) ?? '';
    if (text !== '' && (type === 'string' || type === 'date')) return [propertyOf(name), text];
    const { issues, output } = v.safeParse(cellSchema({ name, type }), text, { abortPipeEarly: true });
    if (issues && type !== 'list') complain({ line, column: name, value: text, expected: issues[0].message });
    return [propertyOf(name), issues ? text.split('|') : output];
  });
  return Object.fromEntries(entries) as Record<string, CellValue>;
}
