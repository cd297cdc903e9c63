import { collectSlices } from '../../src/export/collectSlices.ts';
import { csvSlices, writeCsv, type CsvColumn, type CsvRow } from '../../src/export/csv.ts';
import { cutRecords } from '../../src/export/records.ts';
import type { Synthetic } from './synthetic.ts';

const COLUMNS: readonly CsvColumn[] = [
  'id',
  'title',
  'format',
  'genres',
  'status',
  'released',
  'seasons',
].map((name) => ({ name, isText: name !== 'seasons' }));

/** The rows of a synthetic table as cells, some ninety bytes a row. */
export function cellsOf({ productions }: Synthetic): CsvRow[] {
  return productions.map(({ id, titleEs, format, genres, status, released, seasons }, row) => [
    `${id}-${row}`,
    titleEs,
    format,
    genres.join('|'),
    status,
    released ?? '',
    seasons ?? '',
  ]);
}

/** How long an export took in all, and the longest that it kept the thread from answering, in ms. */
export interface ExportTimes {
  readonly whole: number;
  readonly block: number;
}

/** Collects slices as a download does, and times how long each took to make. */
async function timeSlices(slices: Iterable<string>): Promise<ExportTimes> {
  let block = 0;
  function* timed() {
    const iterator = slices[Symbol.iterator]();
    for (;;) {
      const start = performance.now();
      const { done, value } = iterator.next();
      block = Math.max(block, performance.now() - start);
      if (done) return;
      yield value;
    }
  }
  const start = performance.now();
  await collectSlices(timed());
  return { whole: performance.now() - start, block };
}

/** What a download of rows does: cuts them out of the text of the whole table. */
export function cut(text: string, positions: readonly number[]): Promise<ExportTimes> {
  return timeSlices(cutRecords(text, positions));
}

/** What a download of computed rows does, and the build with every table: writes cells as CSV. */
export function write(rows: readonly CsvRow[]): Promise<ExportTimes> {
  return timeSlices(csvSlices(COLUMNS, rows));
}

/** The text of a whole table. */
export function textOf(rows: readonly CsvRow[]): string {
  return writeCsv(COLUMNS, rows);
}
