import { deepStrictEqual } from 'node:assert';
import { readData } from '../../src/build/data.ts';
import { viewOf } from '../../src/filter/view.ts';
import type { Filter } from '../../src/filter/filter.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { crossfilterOf } from './crossfilter.ts';
import { cellsOf, cut, textOf, write, type ExportTimes } from './exporting.ts';
import { CHANGES, countAll, listAll, wordCounts } from './filtering.ts';
import { spreadOf, time, type Spread } from './measure.ts';
import { countPlainly, plainRows } from './plainLoop.ts';
import { synthesize, type Synthetic } from './synthetic.ts';

/** Rows, and how often the quick and the slow things are timed. */
const SIZES = [
  { rows: 150, quick: 501, slow: 101 },
  { rows: 10_000, quick: 201, slow: 21 },
  { rows: 100_000, quick: 61, slow: 9 },
  { rows: 1_000_000, quick: 21, slow: 5 },
];
const SEED = 20250220;

/** What was timed: one line of the table, with a time for each size. */
export type Times = Record<string, Spread | undefined>;

/** Times filters, counts and lists on a synthetic table, and the same with other tools, whose counts must be the same. */
function timeFilters(dataset: Dataset, table: Synthetic, quick: number, slow: number): Times {
  const start = CHANGES.genre[0];
  /** Goes to and fro between two filters, each view made from the one before. */
  const changing = (filters: readonly Filter[], use: (view: ReturnType<typeof viewOf>) => unknown) => {
    let view = viewOf(table.facets, start, table.text);
    return (run: number) => {
      view = viewOf(table.facets, filters[run % 2]!, table.text, view);
      return use(view);
    };
  };
  const count = (view: ReturnType<typeof viewOf>) => countAll(view, table);

  const rows = plainRows(table, dataset);
  for (const filter of Object.values(CHANGES).flat()) {
    const counts = wordCounts(countAll(viewOf(table.facets, filter, table.text), table));
    deepStrictEqual(counts, countPlainly(rows, filter));
  }

  const ours: Times = {
    'one genre more or less, all counts': time(quick, changing(CHANGES.genre, count)),
    'any role or one, all counts': time(quick, changing(CHANGES.role, count)),
    'one letter of the search changed, all counts': time(slow, changing(CHANGES.search, count)),
    'lists of the titles and places drawn': time(
      slow,
      changing(CHANGES.genre, (view) => listAll(view, table)),
    ),
  };
  const plain: Times = {
    'the same counts by a plain loop': time(slow, (run) => countPlainly(rows, CHANGES.genre[run % 2]!)),
  };
  const change = crossfilterOf(rows, start);
  const crossfilter: Times = {
    'four of the counts by crossfilter2': change && time(slow, (run) => change(CHANGES.genre[run % 2]!)),
  };
  return { ...ours, ...plain, ...crossfilter };
}

/** Times the export of half the rows. */
async function timeExport(table: Synthetic, repeats: number): Promise<Times> {
  const cells = cellsOf(table);
  const text = textOf(cells);
  const half = cells.flatMap((_, row) => (row % 2 === 0 ? [row] : []));
  const halfCells = half.map((row) => cells[row]!);

  const times: Times = {};
  const repeat = async (name: string, task: () => Promise<ExportTimes>) => {
    const runs: ExportTimes[] = [];
    for (let run = 0; run <= repeats; run++) runs.push(await task());
    const warm = runs.slice(1);
    times[name] = spreadOf(warm.map(({ whole }) => whole));
    times[`${name}: longest block`] = spreadOf(warm.map(({ block }) => block));
  };
  await repeat('half the rows cut from the CSV', () => cut(text, half));
  await repeat('half the rows written as CSV', () => write(halfCells));
  return times;
}

/** Times everything at every size. Throws where our counts are not those of the plain loop. */
export async function measureScale(root: string): Promise<Map<number, Times>> {
  const dataset = readData(root);
  const measured = new Map<number, Times>();
  for (const { rows, quick, slow } of SIZES) {
    console.log(`${rows} rows …`);
    const table = synthesize(dataset, rows, SEED);
    const filters = timeFilters(dataset, table, quick, slow);
    measured.set(rows, { ...filters, ...(await timeExport(table, Math.min(slow, 21))) });
  }
  return measured;
}
