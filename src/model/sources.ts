import { type Row, SLUG, type TableSpec } from './column.ts';
import { PARTIES, SOURCE_KINDS } from './vocabulary.ts';

/** One row is one page or document. */
export const sources = {
  name: 'sources',
  file: 'data/sources.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'publisher', type: 'string', required: true },
    { name: 'title', type: 'string', required: true },
    { name: 'url', type: 'string', unique: true, pattern: 'https?://[^\\s"<>]+' },
    { name: 'published', type: 'date' },
    { name: 'lang', type: 'string', required: true, pattern: '[a-z]{2}' },
    { name: 'kind', type: 'string', required: true, words: SOURCE_KINDS },
    { name: 'party', type: 'string', words: PARTIES },
  ],
} as const satisfies TableSpec;

export type Source = Row<typeof sources>;
