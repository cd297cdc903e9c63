import { type Row, SLUG, type TableSpec } from './column.ts';
import { BOUNDS, GEOGRAPHIES, INVESTMENT_KINDS, PARTIES, REGIONS, USD_BASES } from './vocabulary.ts';

/** One row is one announced or reported commitment, spending total, gift, facility or milestone. */
export const investments = {
  name: 'investments',
  file: 'data/investments.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'announced', type: 'date' },
    { name: 'period_start', type: 'year' },
    { name: 'period_end', type: 'year' },
    { name: 'amount', type: 'number', minimum: 0, unitIn: 'currency' },
    { name: 'currency', type: 'string', pattern: '[A-Z]{3}' },
    { name: 'amount_usd', type: 'number', minimum: 0, unit: 'USD' },
    { name: 'kind', type: 'string', required: true, words: INVESTMENT_KINDS },
    { name: 'country', type: 'list', required: true, words: GEOGRAPHIES },
    { name: 'recipient', type: 'string', required: true },
    { name: 'label_en', type: 'string', required: true },
    { name: 'label_es', type: 'string', required: true },
    { name: 'alternative_of', type: 'string', references: 'investments' },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
    { name: 'years', type: 'integer', minimum: 1, unit: 'years' },
    { name: 'usd_basis', type: 'string', words: USD_BASES },
    { name: 'party', type: 'string', required: true, words: PARTIES },
    { name: 'bound', type: 'string', words: BOUNDS },
    { name: 'part_of', type: 'string', references: 'investments' },
    { name: 'region', type: 'string', words: REGIONS },
  ],
} as const satisfies TableSpec;

export type Investment = Row<typeof investments>;

/** The year whose rate turns a sum into another currency: the first it is for, else the one it was announced in. */
export function rateYear({ periodStart, announced }: Pick<Investment, 'periodStart' | 'announced'>) {
  return periodStart ?? (announced ? Number(announced.slice(0, 4)) : undefined);
}

/** How many calendar years a sum touches; undefined where its row does not say when they end. */
export function calendarYears({ periodStart, periodEnd }: Pick<Investment, 'periodStart' | 'periodEnd'>) {
  return periodStart === undefined || periodEnd === undefined ? undefined : periodEnd - periodStart + 1;
}
