import { type Row, SLUG, type TableSpec } from './column.ts';
import { REPORT_EXTENTS } from './vocabulary.ts';

/** One row is one production, and season, in one half-year of Netflix's own engagement reports, worldwide. */
export const viewing = {
  name: 'viewing',
  file: 'data/viewing.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: `${SLUG}(--${SLUG})+` },
    { name: 'production_id', type: 'string', required: true, references: 'productions' },
    { name: 'period', type: 'string', required: true, pattern: '20[0-9]{2}-H[12]' },
    { name: 'listed_title', type: 'string', required: true },
    { name: 'season', type: 'integer', minimum: 1, maximum: 99 },
    { name: 'hours_viewed_m', type: 'number', required: true, minimum: 0, unit: 'million hours' },
    { name: 'views_m', type: 'number', minimum: 0, unit: 'million views' },
    { name: 'runtime_min', type: 'integer', minimum: 1, unit: 'minutes' },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
    { name: 'report', type: 'string', required: true, words: REPORT_EXTENTS },
  ],
} as const satisfies TableSpec;

export type Viewing = Row<typeof viewing>;
