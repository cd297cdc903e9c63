import type { ExchangeRate } from '../model/exchangeRates.ts';
import { rateYear, type Investment } from '../model/investments.ts';

export type Currency = 'USD' | 'MXN';

/** The yearly rate a sum was turned by. */
export type Rate = Pick<ExchangeRate, 'year' | 'mxnPerUsd'>;

export interface Money {
  readonly amount: number;
  /** Absent where the sum stands as it was published, or as the table holds it in dollars. */
  readonly rate?: Rate | undefined;
}

/** The cells of a row that say how much it is. */
export type Sum = Pick<
  Investment,
  'amount' | 'currency' | 'amountUsd' | 'usdBasis' | 'periodStart' | 'announced'
>;

/**
 * A row's sum in a currency: as published where that is its currency; in dollars as the table has it, with the rate where
 * they were worked out of pesos; else the dollars times the rate of the row's first year, to the peso. Undefined where no
 * sum was published, or no rate covers its year.
 */
export function moneyIn(row: Sum, currency: Currency, rates: readonly Rate[]): Money | undefined {
  const { amount, amountUsd } = row;
  if (amount !== undefined && row.currency === currency) return { amount };
  if (amountUsd === undefined) return undefined;
  const rate = rates.find(({ year }) => year === rateYear(row));
  if (currency === 'MXN') return rate && { amount: Math.round(amountUsd * rate.mxnPerUsd), rate };
  const fromPesos = row.currency === 'MXN' && row.usdBasis === 'yearly-rate';
  return { amount: amountUsd, rate: fromPesos ? rate : undefined };
}
