import type { Dataset } from '../dataset.ts';
import type { Viewing } from '../viewing.ts';

/** What Netflix says was watched of each title, worldwide, in columns: one entry a row of the table of viewing. */
export interface Watched {
  /** Half-years of the reports, the earliest first. */
  readonly periods: readonly {
    readonly name: string;
    /** Whether all of its report is known, or its upper part only. */
    readonly whole: boolean;
  }[];
  /** Row of the productions table. */
  readonly production: readonly number[];
  /** Position among the periods. */
  readonly period: readonly number[];
  /** Million hours. */
  readonly hours: readonly number[];
  /** Million views; null where the report has none. */
  readonly views: readonly (number | null)[];
  readonly top10: readonly Top10Run[];
}

/** A title, or a season of it, in one of the weekly global lists. */
export interface Top10Run {
  /** Row of the productions table. */
  readonly production: number;
  readonly weeks: number;
  readonly rank: number;
}

/** What was watched of a dataset's productions, in the order of the table of viewing. */
export function pack({ productions, viewing, top10 }: Dataset): Watched {
  const positions = new Map(productions.map(({ id }, row) => [id, row]));
  const rowOf = ({ productionId }: { readonly productionId: string }) => positions.get(productionId)!;
  const names = [...new Set(viewing.map(({ period }) => period))].sort();
  return {
    periods: names.map((name) => ({ name, whole: isWhole(viewing, name) })),
    production: viewing.map(rowOf),
    period: viewing.map(({ period }) => names.indexOf(period)),
    hours: viewing.map(({ hoursViewedM }) => hoursViewedM),
    views: viewing.map(({ viewsM }) => viewsM ?? null),
    top10: top10.map((run) => ({ production: rowOf(run), weeks: run.weeks, rank: run.bestRank })),
  };
}

const isWhole = (viewing: readonly Viewing[], name: string) =>
  viewing.every(({ period, report }) => period !== name || report === 'whole');
