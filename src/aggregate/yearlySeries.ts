import { SERIES, type IndustryRow, type SeriesName } from '../model/slices/industry.ts';

/** INEGI revises earlier years and changes its base with each edition, so its years make no line. */
const NO_LINE: readonly SeriesName[] = [
  'culture_gdp',
  'culture_gdp_share',
  'culture_jobs',
  'av_share_of_culture',
];

export interface YearlySeries {
  readonly name: SeriesName;
  readonly unit: IndustryRow['unit'];
  /** The rows that are used, by year. */
  readonly rows: readonly IndustryRow[];
  /** Rival figures, and those on another base or in another unit, which share no scale with the rest. */
  readonly undrawn: readonly IndustryRow[];
  /** Runs of years without a gap that one body counted: only these may be joined by a line. */
  readonly runs: readonly (readonly IndustryRow[])[];
  /** Whether each edition of its source changes earlier years, so that they make no line. */
  readonly revised: boolean;
  /** Whether one body counted all years alike, so that the highest is a finding. */
  readonly comparable: boolean;
  readonly first: IndustryRow;
  readonly peak: IndustryRow;
  readonly last: IndustryRow;
}

/** Whether a line may lead from one year to the next. */
function follows(before: IndustryRow, after: IndustryRow): boolean {
  return after.year === before.year + 1 && after.counter === before.counter;
}

function runsOf(rows: readonly IndustryRow[]): IndustryRow[][] {
  const runs: IndustryRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1)!, row)) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

const isUsed = ({ alternativeOf, base }: IndustryRow) => alternativeOf === undefined && base === undefined;

/**
 * The industry's figures by year. Missing years stay missing; rivals (`alternativeOf`) and figures on another base or in
 * another unit than the first year's are listed, never drawn.
 */
export function yearlySeries(indicators: readonly IndustryRow[]): YearlySeries[] {
  return SERIES.flatMap((name) => {
    const all = indicators.filter(({ indicator }) => indicator === name);
    const used = all.filter(isUsed).sort((a, b) => a.year - b.year);
    const [first] = used;
    if (!first) return [];
    const rows = used.filter(({ unit }) => unit === first.unit);
    const revised = NO_LINE.includes(name);
    return {
      name,
      unit: first.unit,
      rows,
      undrawn: all.filter((row) => !rows.includes(row)),
      runs: revised ? rows.map((row) => [row]) : runsOf(rows),
      revised,
      comparable: !revised && new Set(rows.map(({ counter }) => counter)).size === 1,
      first,
      peak: rows.reduce((most, row) => (row.value > most.value ? row : most)),
      last: rows.at(-1)!,
    };
  });
}
