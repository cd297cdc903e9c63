import { calendarYears } from '../model/investments.ts';
import type { MoneyRow } from '../model/moneyRows.ts';
import { isPart } from './moneyParts.ts';

export type PledgeMeasure = 'per-year' | 'total';
export type PledgeGroup = 'pledged' | 'spent' | 'others';

export interface PledgeRow {
  readonly row: MoneyRow;
  /** US$, over all years or a year; undefined where the row gives no sum, or no years to divide it by. */
  readonly usd: number | undefined;
  /** Whether the sum covers years that another row of its country and group covers too. */
  readonly overlaps: boolean;
  /** Sums that this one holds: they stand with it and count no second time. */
  readonly parts: readonly MoneyRow[];
}

export interface PledgesGroup {
  readonly group: PledgeGroup;
  /** Biggest first, then those without a number. */
  readonly rows: readonly PledgeRow[];
}

/** For how many years a sum is: as its sources count them, else the calendar years; undefined where neither is known. */
export function yearsOf(row: Pick<MoneyRow, 'years' | 'periodStart' | 'periodEnd'>): number | undefined {
  return row.years ?? calendarYears(row);
}

function usdOf(row: MoneyRow, measure: PledgeMeasure): number | undefined {
  const years = measure === 'total' ? 1 : yearsOf(row);
  return row.amountUsd === undefined || years === undefined ? undefined : row.amountUsd / years;
}

function overlap(a: MoneyRow, b: MoneyRow): boolean {
  if (a === b || String(a.country) !== String(b.country)) return false;
  if (a.periodStart === undefined || b.periodStart === undefined) return false;
  const endA = a.periodEnd ?? a.periodStart;
  const endB = b.periodEnd ?? b.periodStart;
  return a.periodStart <= endB && b.periodStart <= endA;
}

/**
 * Pledges and reported spending side by side, one row a sum: nothing is added up, since sums of one country overlap,
 * contain one another or are of different kinds. Rivals of a row (`alternativeOf`) are left out; a part of a sum that is
 * there (`partOf`) stands with it and is no row of its own.
 */
export function comparePledges(
  netflix: readonly MoneyRow[],
  others: readonly MoneyRow[],
  measure: PledgeMeasure,
): PledgesGroup[] {
  const all = [...netflix, ...others].filter(({ alternativeOf }) => alternativeOf === undefined);
  const rowsOf = (rows: readonly MoneyRow[]): PledgeRow[] => {
    const sums = rows.filter(({ alternativeOf }) => alternativeOf === undefined);
    const used = sums.filter((row) => !isPart(row, all));
    return used
      .map((row) => ({
        row,
        usd: usdOf(row, measure),
        overlaps: used.some((other) => overlap(row, other)),
        parts: all.filter(({ partOf }) => partOf === row.id),
      }))
      .sort((a, b) => (b.usd ?? -1) - (a.usd ?? -1));
  };
  return [
    { group: 'pledged', rows: rowsOf(netflix.filter(({ kind }) => kind === 'pledge')) },
    { group: 'spent', rows: rowsOf(netflix.filter(({ kind }) => kind === 'spend')) },
    { group: 'others', rows: rowsOf(others) },
  ];
}
