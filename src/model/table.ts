import * as v from 'valibot';
import { cellSchema } from './cell.ts';
import { propertyOf, type Row, type TableSpec } from './column.ts';
import type { Fault } from './faults.ts';
import { checkHeader } from './header.ts';
import { type Complain, type Line, readLines } from './lines.ts';

/** What could be read of a table. */
export interface ParsedTable<Spec extends TableSpec> {
  /** The rows without fault. */
  readonly rows: readonly Row<Spec>[];
  /** The line of the file on which each of the rows begins. */
  readonly lines: readonly number[];
  /** The keys of all rows, faulty ones too, so that one fault does not make every reference to its row another. */
  readonly keys: ReadonlySet<string>;
  readonly faults: readonly Fault[];
  /** The header was as declared; without it no row is read. */
  readonly isReadable: boolean;
}

/**
 * Reads the text or the bytes of a table as its spec declares it. Never throws; everything that is not as declared
 * comes back as a fault, all of them at once.
 */
export function parseTable<Spec extends TableSpec>(
  content: string | Uint8Array,
  spec: Spec,
): ParsedTable<Spec> {
  const faults: Fault[] = [];
  const complain: Complain = (fault) => faults.push({ file: spec.file, ...fault });
  const [header, ...lines] = readLines(content, complain);
  const isReadable = checkHeader(header?.cells ?? [], spec, complain);
  if (!isReadable) return { rows: [], lines: [], keys: new Set(), faults, isReadable };
  if (lines.length === 0) {
    complain({ line: 1, column: '', value: '', expected: 'at least one row under the header' });
  }
  const readRow = rowReader(spec, complain);
  const read = lines.flatMap((line) => {
    const row = readRow(line);
    return row ? [{ row, line: line.number }] : [];
  });
  const keyPlace = spec.columns.findIndex(({ name }) => name === spec.key);
  return {
    rows: read.map(({ row }) => row),
    lines: read.map(({ line }) => line),
    keys: new Set(lines.flatMap(({ cells }) => cells[keyPlace] ?? [])),
    faults,
    isReadable,
  };
}

/** Reads one row after another, and remembers the values that no two rows may share. */
function rowReader<Spec extends TableSpec>(
  spec: Spec,
  complain: Complain,
): (line: Line) => Row<Spec> | undefined {
  const columns = spec.columns.map((column) => ({
    name: column.name,
    property: propertyOf(column.name),
    schema: cellSchema(column),
    firstLineOf: column.unique && new Map<string, number>(),
  }));
  return ({ number: line, cells }) => {
    if (cells.length !== columns.length) {
      const value = cells.join('') === '' ? '' : `${cells.length} cells`;
      complain({ line, column: '', value, expected: `${columns.length} cells` });
      return undefined;
    }
    let isFaultless = true;
    const entries = columns.map(({ name, property, schema, firstLineOf }, place) => {
      const cell = cells[place]!;
      const { issues = [], output } = v.safeParse(schema, cell, { abortPipeEarly: true });
      const complaints = issues.map(({ input, message }) => ({
        value: [input].flat().join('|'),
        expected: message,
      }));
      const firstLine = firstLineOf?.get(cell);
      if (firstLine)
        complaints.push({ value: cell, expected: `a value of its own, since line ${firstLine} has it` });
      else if (cell !== '') firstLineOf?.set(cell, line);
      for (const complaint of complaints) complain({ line, column: name, ...complaint });
      isFaultless &&= complaints.length === 0;
      return [property, output];
    });
    return isFaultless ? (Object.fromEntries(entries) as Row<Spec>) : undefined;
  };
}
