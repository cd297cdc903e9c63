import { type Row, SLUG, type TableSpec } from './column.ts';

/** One row is what a check of a table against its pages found in one column, or in whole rows. */
export const audits = {
  name: 'audits',
  file: 'data/audits.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'date', type: 'date', required: true },
    { name: 'sample_en', type: 'string', required: true },
    { name: 'sample_es', type: 'string', required: true },
    { name: 'table', type: 'string', required: true, pattern: SLUG },
    { name: 'column', type: 'string' },
    { name: 'sampled', type: 'integer', required: true, minimum: 1 },
    { name: 'unchecked', type: 'integer', required: true, minimum: 0 },
    { name: 'wrong', type: 'integer', required: true, minimum: 0 },
    { name: 'unsupported', type: 'integer', required: true, minimum: 0 },
    { name: 'note_en', type: 'string' },
    { name: 'note_es', type: 'string' },
  ],
} as const satisfies TableSpec;

export type Audit = Row<typeof audits>;
