import type { Dataset } from '../dataset.ts';
import type { ExchangeRate } from '../exchangeRates.ts';
import { countSources, type Sourced } from '../sourced.ts';

export type RateRow = Sourced<ExchangeRate>;

/** Every exchange rate, in the table's order. */
export function pack({ exchangeRates }: Dataset): RateRow[] {
  return exchangeRates.map(countSources);
}
