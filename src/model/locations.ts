import { type Row, SLUG, type TableSpec } from './column.ts';
import { CONFIDENCES, PLACE_KINDS, PRECISIONS, STATES } from './vocabulary.ts';

/** One row is one place where one production was filmed, not merely set. */
export const locations = {
  name: 'locations',
  file: 'data/locations.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: `${SLUG}--${SLUG}` },
    { name: 'production_id', type: 'string', required: true, references: 'productions' },
    { name: 'place', type: 'string', required: true },
    { name: 'municipality', type: 'string' },
    { name: 'state', type: 'string', required: true, words: STATES, references: 'states' },
    { name: 'lon', type: 'number', required: true, minimum: -118.5, maximum: -86.5, unit: 'degrees east' },
    { name: 'lat', type: 'number', required: true, minimum: 14.5, maximum: 32.8, unit: 'degrees north' },
    { name: 'kind', type: 'string', required: true, words: PLACE_KINDS },
    { name: 'precision', type: 'string', required: true, words: PRECISIONS },
    { name: 'confidence', type: 'string', required: true, words: CONFIDENCES },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
  ],
} as const satisfies TableSpec;

/** Not called Location, which in a browser is already the address of the page. */
export type FilmLocation = Row<typeof locations>;
