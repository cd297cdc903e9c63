import { type Row, SLUG, type TableSpec } from './column.ts';

/**
 * One row is words that this site sets in quotation marks, with the pages that print them. What the checked articles
 * print stands in the table of claims and needs no row here.
 */
export const quotations = {
  name: 'quotations',
  file: 'data/quotations.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'words', type: 'string', required: true, unique: true },
    { name: 'lang', type: 'string', required: true, pattern: '[a-z]{2}' },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
    { name: 'where', type: 'string', required: true, pattern: `${SLUG}\\.${SLUG}` },
  ],
} as const satisfies TableSpec;

export type Quotation = Row<typeof quotations>;
