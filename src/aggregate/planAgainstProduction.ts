import type { TimelineSlice } from '../model/slices/timeline.ts';
import type { Currency, Rate } from './convertMoney.ts';

const MILLION = 1e6;

/**
 * Spending on production in all Mexico in a currency, by the rate of its own year, and how large a year of the plan is
 * beside it. It is a ratio of sizes, not a share: a pledge and an estimate, of different years.
 */
export function planAgainstProduction(
  planPerYear: number,
  production: TimelineSlice['production'],
  currency: Currency,
  rates: readonly Rate[],
): { readonly all: number; readonly ratio: number } | undefined {
  const rate = currency === 'USD' ? 1 : rates.find(({ year }) => year === production.year)?.mxnPerUsd;
  if (rate === undefined) return undefined;
  const all = production.value * MILLION * rate;
  return { all, ratio: planPerYear / all };
}
