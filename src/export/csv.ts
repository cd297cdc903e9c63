import Papa from 'papaparse';
import { ROWS_IN_A_SLICE } from './collectSlices.ts';

/** Clean for programs; the other one for a double click in Excel. */
export type Variant = 'clean' | 'excel';

/** What a writer must know of a column. */
export interface CsvColumn {
  readonly name: string;
  /** Holds words, codes or dates, however numeric they look. */
  readonly isText: boolean;
}

/** Cells as they are to be read back; '' is unknown. */
export type CsvRow = readonly (string | number)[];

/** Excel takes UTF-8 for the system's old code page unless the file begins with it. */
const BYTE_ORDER_MARK = '\ufeff';

const LINE_END = '\r\n';

/** What a spreadsheet would run or turn into something else (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

const NUMERIC = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/**
 * Writes a table as CSV in slices of rows, the header with the first: RFC 4180, UTF-8, CRLF, a line end after the last
 * row. Text that looks like a number is quoted. The Excel variant begins with a byte-order mark, and its text cells that
 * begin like a formula get an apostrophe before them; numbers are never touched.
 */
export function* csvSlices(
  columns: readonly CsvColumn[],
  rows: readonly CsvRow[],
  variant: Variant = 'clean',
): Generator<string> {
  const write = (some: readonly CsvRow[]) =>
    Papa.unparse(some as CsvRow[] as unknown[][], {
      newline: LINE_END,
      quotes: (value, column) => columns[column]!.isText && NUMERIC.test(String(value)),
    }) + LINE_END;
  const prepare =
    variant === 'clean'
      ? (row: CsvRow) => row
      : (row: CsvRow) => row.map((cell, column) => (columns[column]!.isText ? defuse(String(cell)) : cell));

  const header = write([columns.map(({ name }) => name)]);
  yield variant === 'excel' ? BYTE_ORDER_MARK + header : header;
  for (let start = 0; start < rows.length; start += ROWS_IN_A_SLICE) {
    yield write(rows.slice(start, start + ROWS_IN_A_SLICE).map(prepare));
  }
}

/** The whole of a table as CSV; see `csvSlices`. */
export function writeCsv(
  columns: readonly CsvColumn[],
  rows: readonly CsvRow[],
  variant: Variant = 'clean',
): string {
  return [...csvSlices(columns, rows, variant)].join('');
}

function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
