import type { Row, TableSpec } from './column.ts';
import { STATES } from './vocabulary.ts';

/** One row is a town of 5,000 inhabitants or more, or a part of a city that GeoNames counts as one. */
export const towns = {
  name: 'towns',
  file: 'data/towns.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'integer', required: true, unique: true, minimum: 1 },
    { name: 'name', type: 'string', required: true },
    { name: 'state', type: 'string', required: true, words: STATES, references: 'states' },
    { name: 'lon', type: 'number', required: true, minimum: -118.5, maximum: -86.5, unit: 'degrees east' },
    { name: 'lat', type: 'number', required: true, minimum: 14.5, maximum: 32.8, unit: 'degrees north' },
    { name: 'population', type: 'integer', required: true, minimum: 5000, unit: 'people' },
  ],
} as const satisfies TableSpec;

export type Town = Row<typeof towns>;
