import type { MoneyRow } from '../model/moneyRows.ts';
import { isPart } from './moneyParts.ts';
import { moneyIn, type Currency, type Money, type Rate } from './convertMoney.ts';

/** A sum for making titles, spread evenly over its years. */
export interface Block extends Money {
  readonly row: MoneyRow;
  readonly kind: 'spend' | 'pledge';
  /** First and last year, both included. */
  readonly from: number;
  readonly to: number;
  readonly perYear: number;
}

/** A row that others contest, and why it is the one drawn. */
export interface Dispute {
  readonly row: MoneyRow;
  readonly rivals: readonly MoneyRow[];
  /** It has more reports than any rival; else it is the latest; else it was judged so. */
  readonly reason: 'more-reports' | 'later' | 'judged';
}

export interface MoneyOverTime {
  readonly blocks: readonly Block[];
  /** Everything else that has a date or a year, earliest first. */
  readonly entries: readonly MoneyRow[];
  readonly undated: readonly MoneyRow[];
  readonly disputes: readonly Dispute[];
  /** Runs of years, from the first row's to the last announcement's, that no published sum covers: unknown, not zero. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
  /** The last pledge for several years. */
  readonly plan: Block | undefined;
  /** The biggest year of the pledges before the plan. */
  readonly before: Block | undefined;
}

/** When a row was announced, or the first year it is for. */
export function dateOf({ announced, periodStart }: MoneyRow): string | undefined {
  return announced ?? (periodStart === undefined ? undefined : String(periodStart));
}

/** A date without a day sorts before those with one, like the beginning of its year. */
const byDate = (a: MoneyRow, b: MoneyRow) => (dateOf(a)! < dateOf(b)! ? -1 : dateOf(a)! > dateOf(b)! ? 1 : 0);

function blockOf(row: MoneyRow, currency: Currency, rates: readonly Rate[]): Block | undefined {
  const { kind, periodStart: from } = row;
  const money = moneyIn(row, currency, rates);
  if ((kind !== 'spend' && kind !== 'pledge') || from === undefined || !money) return undefined;
  const to = row.periodEnd ?? from;
  return { row, kind, from, to, ...money, perYear: money.amount / (to - from + 1) };
}

function gapsBetween(blocks: readonly Block[], firstYear: number, lastYear: number): [number, number][] {
  const gaps: [number, number][] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    if (blocks.some(({ from, to }) => from <= year && year <= to)) continue;
    const gap = gaps.at(-1);
    if (gap?.[1] === year - 1) gap[1] = year;
    else gaps.push([year, year]);
  }
  return gaps;
}

function disputeOf(row: MoneyRow, rivals: readonly MoneyRow[]): Dispute {
  const most = Math.max(...rivals.map(({ reports }) => reports));
  const later = rivals.every((rival) => byDate(rival, row) < 0);
  return { row, rivals, reason: row.reports > most ? 'more-reports' : later ? 'later' : 'judged' };
}

/**
 * Netflix's money in Mexico as blocks of so much a year, and the rest as dated entries. Rivals (`alternativeOf`) are in
 * neither: they stand by the row they contest. Sums are never added up, spent and pledged ones least of all, and a part
 * of a sum that is there is no block of its own.
 */
export function moneyOverTime(
  rows: readonly MoneyRow[],
  rates: readonly Rate[],
  currency: Currency,
): MoneyOverTime {
  const used = rows.filter(({ alternativeOf }) => alternativeOf === undefined);
  const blocks = used
    .filter((row) => !isPart(row, used))
    .flatMap((row) => blockOf(row, currency, rates) ?? [])
    .sort((a, b) => a.from - b.from);
  const others = used.filter((row) => !blocks.some((block) => block.row === row));
  const dated = others.filter(dateOf).sort(byDate);
  const years = used.flatMap((row) => (dateOf(row) ? [Number(dateOf(row)!.slice(0, 4))] : []));

  const pledges = blocks.filter(({ kind }) => kind === 'pledge');
  const plan = pledges.findLast(({ from, to }) => to > from);
  const earlier = plan ? pledges.filter(({ to }) => to < plan.from) : [];
  return {
    blocks,
    entries: dated,
    undated: others.filter((row) => !dateOf(row)),
    disputes: used.flatMap((row) => {
      const rivals = rows.filter(({ alternativeOf }) => alternativeOf === row.id);
      return rivals.length > 0 ? [disputeOf(row, rivals)] : [];
    }),
    gaps: years.length > 0 ? gapsBetween(blocks, Math.min(...years), Math.max(...years)) : [],
    plan,
    before: earlier.sort((a, b) => b.perYear - a.perYear)[0],
  };
}
