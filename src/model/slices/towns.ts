import type { Dataset } from '../dataset.ts';
import { STATES } from '../vocabulary.ts';

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

/** The towns of a dataset, the biggest first. */
export function pack({ towns }: Dataset): Towns {
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
