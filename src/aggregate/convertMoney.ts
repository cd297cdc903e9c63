import type { ExchangeRate } from '../model/exchangeRates.ts';
import type { MoneyRow } from '../model/slices.ts';

export type Currency = 'USD' | 'MXN';

/** The yearly rate a sum was turned by. */
export type Rate = Pick<ExchangeRate, 'year' | 'mxnPerUsd'>;

export interface Money {
  readonly amount: number;
  /** Absent where the sum stands as it was published, or as the table holds it in dollars. */
  readonly rate?: Rate;
}

/** The year whose rate turns a sum: the first it is for, else the one it was announced in. */
export function rateYear({ periodStart, announced }: Pick<MoneyRow, 'periodStart' | 'announced'>) {
  return periodStart ?? (announced ? Number(announced.slice(0, 4)) : undefined);
}

/**
 * A row's sum in a currency: as published where that is its currency; in dollars as the table has it; else the dollars
 * times the rate of the row's first year. Undefined where no sum was published, or no rate covers its year.
 */
export function moneyIn(row: MoneyRow, currency: Currency, rates: readonly Rate[]): Money | undefined {
  if (row.amount !== undefined && row.currency === currency) return { amount: row.amount };
  if (row.amountUsd === undefined) return undefined;
  if (currency === 'USD') return { amount: row.amountUsd };
  const rate = rates.find(({ year }) => year === rateYear(row));
  return rate && { amount: row.amountUsd * rate.mxnPerUsd, rate };
}
