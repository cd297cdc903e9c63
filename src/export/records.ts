import { ROWS_IN_A_SLICE } from './collectSlices.ts';

const LINE_END = '\r\n';

/**
 * The records of a CSV text as they stand in it, line ends left out, the header first. Line breaks within quotes belong
 * to their record. Expects what `writeCsv` writes: CRLF between records.
 */
export function* recordsOf(text: string): Generator<string> {
  let start = 0;
  let from = 0;
  while (start < text.length) {
    const found = text.indexOf(LINE_END, from);
    const end = found < 0 ? text.length : found;
    from = end + LINE_END.length;
    if (found >= 0 && isOpen(text, start, end)) continue;
    yield text.slice(start, end);
    start = from;
  }
}

/** Whether a quote opened after `start` is still open at `end`: a doubled quote closes and opens again. */
function isOpen(text: string, start: number, end: number): boolean {
  let open = false;
  for (let at = text.indexOf('"', start); at >= 0 && at < end; at = text.indexOf('"', at + 1)) open = !open;
  return open;
}

/**
 * Keeps the header and the rows at some positions (from 0, ascending) of a CSV text, in slices. What is kept is the very
 * text of the whole file, so a part of a table obeys the same conventions as the table, byte for byte.
 */
export function* cutRecords(text: string, positions: readonly number[]): Generator<string> {
  const records = recordsOf(text);
  yield records.next().value + LINE_END;
  let slice = '';
  let row = 0;
  let next = 0;
  for (const record of records) {
    if (next >= positions.length) break;
    if (row === positions[next]) {
      slice += record + LINE_END;
      next++;
    }
    row++;
    if (row % ROWS_IN_A_SLICE === 0) {
      yield slice;
      slice = '';
    }
  }
  if (slice) yield slice;
}
