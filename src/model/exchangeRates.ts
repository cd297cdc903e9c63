import type { Row, TableSpec } from './column.ts';

/** One row is the average price of a US dollar in one year. */
export const exchangeRates = {
  name: 'exchangeRates',
  file: 'data/exchange-rates.csv',
  key: 'year',
  columns: [
    { name: 'year', type: 'year', required: true, unique: true },
    { name: 'mxn_per_usd', type: 'number', required: true, minimum: 1, maximum: 100, unit: 'MXN per USD' },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
  ],
} as const satisfies TableSpec;

export type ExchangeRate = Row<typeof exchangeRates>;
