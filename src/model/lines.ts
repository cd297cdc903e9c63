import Papa from 'papaparse';
import type { Fault } from './faults.ts';

/** The cells of one row as text, and the line of the file on which it begins. */
export interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Takes down a fault of the table that is being read. */
export type Complain = (fault: Omit<Fault, 'file'>) => void;

/**
 * Cuts a table into rows of cells, its header among them: comma-separated (RFC 4180), UTF-8 without a byte-order mark,
 * LF line ends. Departures from that are complained of and read as well as can be.
 */
export function readLines(content: string | Uint8Array, complain: Complain): Line[] {
  const text = readText(content, complain);
  if (text.trim() === '') return [];
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ',', newline: '\n', quoteChar: '"' });
  const lines = numberLines(data);
  const misquoted = new Map(
    errors.filter(({ type }) => type === 'Quotes').map(({ row, code }) => [row ?? 0, code]),
  );
  for (const [row, code] of misquoted) {
    const { number } = lines[Math.min(row, lines.length - 1)]!;
    const expected =
      code === 'MissingQuotes' ? 'a closing quote' : 'after a closing quote a comma or the end of the line';
    complain({ line: number, column: '', value: body.split('\n')[number - 1]!, expected });
  }
  return lines;
}

/** Papa Parse tells no line numbers, so they are counted from the line breaks that the cells hold. */
function numberLines(rows: readonly string[][]): Line[] {
  let next = 1;
  return rows.map((cells) => {
    const number = next;
    next += cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 1);
    return { number, cells };
  });
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
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined))
    return 'utf-16be';
  return undefined;
}
