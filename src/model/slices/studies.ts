import type { Dataset } from '../dataset.ts';
import type { Multiplier } from '../multipliers.ts';
import { countSources, type Sourced } from '../sourced.ts';

/** A multiplier with what a picture of it says; the study's full name stays in the table. */
export type Study = Omit<Sourced<Multiplier>, 'study' | 'publisher' | 'sector'>;

/** Every row of the multipliers, in the table's order, as the dot plots need it. */
export function pack({ multipliers }: Dataset): Study[] {
  return multipliers.map(({ study: _study, publisher: _publisher, sector: _sector, ...rest }) =>
    countSources(rest),
  );
}
