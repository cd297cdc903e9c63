import Papa from 'papaparse';
import * as v from 'valibot';
import { cellSchema } from './cell.ts';
import { propertyOf, type Row, type TableSpec } from './column.ts';
import type { Fault } from './faults.ts';
import { checkHeader } from './header.ts';

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

/** The cells of one row as text, and where it begins. */
interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

type Complain = (fault: Omit<Fault, 'file'>) => void;

/**
 * Reads a table as its spec declares it: comma-separated (RFC 4180), UTF-8 without a byte-order mark, LF line ends.
 * Never throws; everything that is not so comes back as a fault, all of them at once.
 */
export function parseTable<Spec extends TableSpec>(
  content: string | Uint8Array,
  spec: Spec,
): ParsedTable<Spec> {
  const faults: Fault[] = [];
  const complain: Complain = (fault) => faults.push({ file: spec.file, ...fault });
  const [header, ...lines] = readLines(readText(content, complain), complain);
  const isReadable = checkHeader(header?.cells ?? [], spec, complain);
  const columnNames = spec.columns.map(({ name }) => name);
  const keys = new Set<string>();
  const read: { row: Row<Spec>; line: number }[] = [];
  if (isReadable) {
    if (lines.length === 0)
      complain({ line: 1, column: '', value: '', expected: 'at least one row under the header' });
    const readRow = rowReader(spec, complain);
    for (const line of lines) {
      const key = line.cells[columnNames.indexOf(spec.key)];
      if (key) keys.add(key);
      const row = readRow(line);
      if (row) read.push({ row, line: line.number });
    }
  }
  return { rows: read.map(({ row }) => row), lines: read.map(({ line }) => line), keys, faults, isReadable };
}

function readText(content: string | Uint8Array, complain: Complain): string {
  const text = typeof content === 'string' ? content : decode(content, complain);
  if (text.startsWith('\ufeff')) {
    complain({ line: 1, column: '', value: '\ufeff', expected: 'no byte-order mark before the header' });
  }
  const withoutMark = text.replace(/^\ufeff/, '');
  const carriageReturn = withoutMark.indexOf('\r');
  if (carriageReturn < 0) return withoutMark;
  const line = withoutMark.slice(0, carriageReturn).split('\n').length;
  complain({ line, column: '', value: '\r', expected: 'lines that end in LF alone' });
  return withoutMark.replace(/\r\n?/g, '\n');
}

/** Bytes that are not UTF-8 become U+FFFD, which the check of each cell then finds with its line and column. */
function decode(bytes: Uint8Array, complain: Complain): string {
  const encoding = utf16(bytes);
  if (!encoding) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  complain({ line: 1, column: '', value: encoding.toUpperCase(), expected: 'UTF-8' });
  return new TextDecoder(encoding).decode(bytes);
}

/** UTF-16 is told by its mark, or by the zero byte beside the first letter of the header. */
function utf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}

/** Papa Parse tells no line numbers, so they are counted from the line breaks that the cells hold. */
function readLines(text: string, complain: Complain): Line[] {
  if (text.trim() === '') return [];
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ',', newline: '\n', quoteChar: '"' });
  let number = 1;
  const lines = data.map((cells) => {
    const line = { number, cells };
    number += cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 1);
    return line;
  });
  for (const { type, code, row = 0 } of errors) {
    if (type !== 'Quotes') continue;
    const line = lines[Math.min(row, lines.length - 1)];
    const expected =
      code === 'MissingQuotes' ? 'a closing quote' : 'a comma or the end of the line after a closing quote';
    complain({ line: line.number, column: '', value: line.cells.at(-1) ?? '', expected });
  }
  return lines;
}

/** Reads one row after another, and remembers the values that no two rows may share. */
function rowReader<Spec extends TableSpec>(
  spec: Spec,
  complain: Complain,
): (line: Line) => Row<Spec> | undefined {
  const columns = spec.columns.map((column) => ({
    column,
    schema: cellSchema(column),
    lineOf: new Map<string, number>(),
  }));
  return ({ number, cells }) => {
    if (cells.length !== columns.length) {
      const value = cells.join() === '' ? '' : `${cells.length} cells`;
      complain({ line: number, column: '', value, expected: `${columns.length} cells` });
      return undefined;
    }
    let isFaultless = true;
    const entries = columns.map(({ column, schema, lineOf }, index) => {
      const cell = cells[index];
      const result = v.safeParse(schema, cell, { abortPipeEarly: true });
      const first = column.unique && cell !== '' ? lineOf.get(cell) : undefined;
      lineOf.set(cell, first ?? number);
      const complaints = (result.issues ?? []).map(({ input, message }) => [String(input), message]);
      if (first !== undefined) complaints.push([cell, `a value of its own, since line ${first} has it`]);
      for (const [value, expected] of complaints)
        complain({ line: number, column: column.name, value, expected });
      isFaultless &&= complaints.length === 0;
      return [propertyOf(column.name), result.output];
    });
    return isFaultless ? (Object.fromEntries(entries) as Row<Spec>) : undefined;
  };
}
