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

/** The towns as they travel to the map that zooms, the biggest first. */
export interface Towns {
  readonly name: readonly string[];
  /** Position of the state in the vocabulary. */
  readonly state: readonly number[];
  /** Thousandths of a degree: 100 m are a label's place. */
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Thousands of inhabitants. */
  readonly thousands: readonly number[];
}

export function packTowns(towns: readonly Town[]): Towns {
  const sorted = [...towns].sort((a, b) => b.population - a.population || a.id - b.id);
  const thousandths = (degrees: number) => Math.round(degrees * 1000);
  return {
    name: sorted.map(({ name }) => name),
    state: sorted.map(({ state }) => STATES.indexOf(state)),
    lon: sorted.map(({ lon }) => thousandths(lon)),
    lat: sorted.map(({ lat }) => thousandths(lat)),
    thousands: sorted.map(({ population }) => Math.round(population / 1000)),
  };
}
