import { type Row, SLUG, type TableSpec } from './column.ts';
import { INVESTMENT_KINDS } from './vocabulary.ts';

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
    { name: 'country', type: 'list', required: true },
    { name: 'recipient', type: 'string', required: true },
    { name: 'label_en', type: 'string', required: true },
    { name: 'label_es', type: 'string', required: true },
    { name: 'alternative_of', type: 'string', references: 'investments' },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
  ],
} as const satisfies TableSpec;

export type Investment = Row<typeof investments>;
