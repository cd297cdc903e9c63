import { type Row, SLUG, type TableSpec } from './column.ts';

/** One row is one thing that was wrong, in a cell, a row or the words of the page, and what stands in its place. */
export const corrections = {
  name: 'corrections',
  file: 'data/corrections.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'date', type: 'date', required: true },
    { name: 'table', type: 'string', required: true, pattern: SLUG },
    { name: 'row', type: 'string' },
    { name: 'column', type: 'string' },
    { name: 'was', type: 'string' },
    { name: 'is', type: 'string' },
    { name: 'why_en', type: 'string', required: true },
    { name: 'why_es', type: 'string', required: true },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
  ],
} as const satisfies TableSpec;

export type Correction = Row<typeof corrections>;

/** What `table` says where the words of the page were wrong and not a table. */
export const THE_PAGE = 'page';
