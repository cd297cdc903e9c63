import { keptRows, type View } from '../filter/view.ts';
import type { Watched } from '../model/slices/watched.ts';

export type WatchedMeasure = 'views' | 'hours';

/** One title as the reports count it. */
export interface WatchedTitle {
  /** Row of the productions table. */
  readonly row: number;
  /** Millions, all seasons and the periods asked for added up. */
  readonly amount: number;
}

export interface WatchedRanking {
  /** The most watched first, then in the order of the table. */
  readonly titles: readonly WatchedTitle[];
  /** Titles of the view that no row of these periods counts: unknown, not zero. */
  readonly unknown: number;
  /** The periods added up. */
  readonly periods: Watched['periods'];
  /** Rows of the table of viewing behind the numbers. */
  readonly rows: readonly number[];
}

/** Amounts are published to a tenth of a million: sums of tenths are made whole again. */
const tenths = (amount: number) => Math.round(amount * 10) / 10;

/**
 * The titles of a view by what Netflix says was watched of them, in one half-year or, with '', in all whose report is
 * whole and has the measure: a report of which the upper part is known would count some titles and leave others out.
 */
export function rankWatched(
  view: View,
  watched: Watched,
  measure: WatchedMeasure,
  period: string,
): WatchedRanking {
  const amounts = measure === 'views' ? watched.views : watched.hours;
  const counted = new Set(watched.period.filter((_, row) => amounts[row] !== null));
  const asked = watched.periods.map(({ name, whole }, at) =>
    period === '' ? whole && counted.has(at) : name === period,
  );
  const kept = new Set(keptRows(view));
  const sums = new Map<number, number>();
  const rows: number[] = [];
  watched.production.forEach((production, row) => {
    const amount = amounts[row] ?? null;
    if (amount === null || !asked[watched.period[row]!] || !kept.has(production)) return;
    rows.push(row);
    sums.set(production, (sums.get(production) ?? 0) + amount);
  });
  const titles = [...sums]
    .map(([row, amount]) => ({ row, amount: tenths(amount) }))
    .sort((a, b) => b.amount - a.amount || a.row - b.row);
  return {
    titles,
    unknown: kept.size - titles.length,
    periods: watched.periods.filter((_, at) => asked[at]),
    rows,
  };
}

/** Weeks in the weekly global lists and best rank of each title that was in one; its seasons' weeks are added up. */
export function weeksInTop10({ top10 }: Watched): ReadonlyMap<number, { weeks: number; rank: number }> {
  const found = new Map<number, { weeks: number; rank: number }>();
  for (const { production, weeks, rank } of top10) {
    const before = found.get(production);
    found.set(production, {
      weeks: weeks + (before?.weeks ?? 0),
      rank: Math.min(rank, before?.rank ?? Infinity),
    });
  }
  return found;
}
