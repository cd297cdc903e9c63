import { type Row, SLUG, type TableSpec } from './column.ts';
import { FORMATS, GENRES, ROLES, STATUSES } from './vocabulary.ts';

/** One row is one title: a film, a series with all its seasons, a documentary, a reality show or a special. */
export const productions = {
  name: 'productions',
  file: 'data/productions.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'title_es', type: 'string', required: true },
    { name: 'title_en', type: 'string' },
    { name: 'format', type: 'string', required: true, words: FORMATS },
    { name: 'genres', type: 'list', required: true, words: GENRES, maxLength: 3 },
    { name: 'status', type: 'string', required: true, words: STATUSES },
    { name: 'announced', type: 'date' },
    { name: 'released', type: 'date' },
    { name: 'seasons', type: 'integer', minimum: 1, maximum: 99 },
    { name: 'directors', type: 'list' },
    { name: 'companies', type: 'list' },
    { name: 'based_on', type: 'string' },
    { name: 'country', type: 'list', required: true, pattern: '[A-Z]{2}' },
    { name: 'netflix_role', type: 'string', required: true, words: ROLES },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
  ],
} as const satisfies TableSpec;

export type Production = Row<typeof productions>;
