import { ROWS_IN_A_SLICE } from './collectSlices.ts';

const LINE_END = '\r\n';

/**
 * The records of a CSV text as they stand in it, line ends left out, the header first. Line breaks within quotes belong
 * to their record. Expects what `writeCsv` writes: CRLF between records.
 */
export function* recordsOf(text: string): Generator<string> {
  let start = 0;
  let from = 0;
  let quote = text.indexOf('"');
  let isOpen = false;
  while (start < text.length) {
    const found = text.indexOf(LINE_END, from);
    const end = found < 0 ? text.length : found;
    from = end + LINE_END.length;
    // A doubled quote closes and opens again.
    for (; quote >= 0 && quote < end; quote = text.indexOf('"', quote + 1)) isOpen = !isOpen;
    if (found >= 0 && isOpen) continue;
    yield text.slice(start, end);
    start = from;
  }
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
