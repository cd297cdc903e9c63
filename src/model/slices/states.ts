import type { Dataset } from '../dataset.ts';
import { statesInOrder } from '../states.ts';

/** What figures say of the 32 states besides their names, in the vocabulary's order. */
export interface StateFacts {
  readonly abbreviation: readonly string[];
  /** Census of 2020. */
  readonly population: readonly number[];
}

/** The facts of a dataset's states. */
export function pack(dataset: Dataset): StateFacts {
  const states = statesInOrder(dataset);
  return {
    abbreviation: states.map(({ abbreviation }) => abbreviation),
    population: states.map(({ population2020 }) => population2020),
  };
}
