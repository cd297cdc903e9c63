import { type Row, SLUG, type TableSpec } from './column.ts';
import { COUNTERS, COVERAGES, GEOGRAPHIES, INDICATOR_BASES, INDICATOR_UNITS, TOPICS } from './vocabulary.ts';

/** One row is one number for one year and place. Rows that share `indicator` can be drawn as one line. */
export const indicators = {
  name: 'indicators',
  file: 'data/indicators.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'topic', type: 'string', required: true, words: TOPICS },
    { name: 'indicator', type: 'string', required: true, pattern: '[a-z0-9]+(_[a-z0-9]+)*' },
    { name: 'label_en', type: 'string', required: true },
    { name: 'label_es', type: 'string', required: true },
    { name: 'value', type: 'number', required: true, unitIn: 'unit' },
    { name: 'unit', type: 'string', required: true, words: INDICATOR_UNITS },
    { name: 'year', type: 'year' },
    { name: 'geography', type: 'list', required: true, words: GEOGRAPHIES },
    { name: 'note', type: 'string' },
    { name: 'alternative_of', type: 'string', references: 'indicators' },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
    { name: 'derived', type: 'boolean', required: true },
    { name: 'coverage', type: 'string', words: COVERAGES },
    { name: 'base', type: 'string', words: INDICATOR_BASES },
    { name: 'counter', type: 'string', words: COUNTERS },
  ],
} as const satisfies TableSpec;

export type Indicator = Row<typeof indicators>;
