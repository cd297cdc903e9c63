import { type Row, SLUG, type TableSpec } from './column.ts';
import { TOP10_LISTS } from './vocabulary.ts';

/** One row is one production, and season, in one of Netflix's weekly global Top 10 lists. */
export const top10 = {
  name: 'top10',
  file: 'data/top10.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: `${SLUG}(--${SLUG})+` },
    { name: 'production_id', type: 'string', required: true, references: 'productions' },
    { name: 'list', type: 'string', required: true, words: TOP10_LISTS },
    { name: 'season', type: 'integer', minimum: 1, maximum: 99 },
    { name: 'first_week', type: 'date', required: true },
    { name: 'last_week', type: 'date', required: true },
    { name: 'weeks', type: 'integer', required: true, minimum: 1, unit: 'weeks' },
    { name: 'best_rank', type: 'integer', required: true, minimum: 1, maximum: 10 },
    { name: 'best_week', type: 'date', required: true },
    { name: 'best_week_hours_m', type: 'number', required: true, minimum: 0, unit: 'million hours' },
    { name: 'best_week_views_m', type: 'number', minimum: 0, unit: 'million views' },
    { name: 'total_hours_m', type: 'number', required: true, minimum: 0, unit: 'million hours' },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
  ],
} as const satisfies TableSpec;

export type Top10 = Row<typeof top10>;
