import type { Dataset } from '../dataset.ts';
import type { Multiplier } from '../multipliers.ts';
import type { Sourced } from '../sourced.ts';

/** A multiplier without its words, for arithmetic. */
export type Factor = Pick<Sourced<Multiplier>, 'id' | 'value' | 'sources'>;

/** Every row of the multipliers, in the table's order, as the workbench needs it. */
export function pack({ multipliers }: Dataset): Factor[] {
  return multipliers.map(({ id, value, sourceIds }) => ({ id, value, sources: sourceIds.length }));
}
