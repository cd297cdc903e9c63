import { type Row, SLUG, type TableSpec } from './column.ts';
import { CLAIM_STATUSES } from './vocabulary.ts';

/** One row is one statement of the two seed articles, checked against other sources. */
export const claims = {
  name: 'claims',
  file: 'data/claims.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'seed', type: 'string', required: true, pattern: '[0-9]{3}_[0-9a-f]{16}\\.txt' },
    { name: 'claim_as_printed', type: 'string', required: true },
    { name: 'corrected_reading', type: 'string', required: true },
    { name: 'status', type: 'string', required: true, words: CLAIM_STATUSES },
    { name: 'note', type: 'string' },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
    { name: 'corrected_reading_es', type: 'string', required: true },
    { name: 'note_es', type: 'string' },
    { name: 'about_money', type: 'boolean', required: true },
  ],
} as const satisfies TableSpec;

export type Claim = Row<typeof claims>;
