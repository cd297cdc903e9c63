import { type Row, SLUG, type TableSpec } from './column.ts';
import {
  BASES,
  COMMISSIONERS,
  GEOGRAPHIES,
  MEASURES,
  MULTIPLIER_TYPES,
  MULTIPLIER_UNITS,
} from './vocabulary.ts';

/** One row is one figure from one study of what spending on film and series sets in motion. */
export const multipliers = {
  name: 'multipliers',
  file: 'data/multipliers.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'study', type: 'string', required: true },
    { name: 'publisher', type: 'string', required: true },
    { name: 'year', type: 'year', required: true },
    { name: 'geography', type: 'list', required: true, words: GEOGRAPHIES },
    { name: 'sector', type: 'string', required: true },
    { name: 'measure', type: 'string', required: true, words: MEASURES },
    { name: 'value', type: 'number', required: true, minimum: 0, unitIn: 'unit' },
    { name: 'unit', type: 'string', required: true, words: MULTIPLIER_UNITS },
    { name: 'definition', type: 'string', required: true },
    { name: 'derived', type: 'boolean', required: true },
    { name: 'alternative_of', type: 'string', references: 'multipliers' },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
    { name: 'basis', type: 'string', words: BASES },
    { name: 'label_en', type: 'string', required: true },
    { name: 'label_es', type: 'string', required: true },
    { name: 'author_en', type: 'string', required: true },
    { name: 'author_es', type: 'string', required: true },
    { name: 'definition_es', type: 'string', required: true },
    { name: 'study_id', type: 'string', required: true, pattern: SLUG },
    { name: 'commissioned_by', type: 'string', words: COMMISSIONERS },
    { name: 'type', type: 'string', words: MULTIPLIER_TYPES },
  ],
} as const satisfies TableSpec;

export type Multiplier = Row<typeof multipliers>;
