import type { Dataset } from './dataset.ts';
import type { State } from './states.ts';
import { STATES } from './vocabulary.ts';

/** What figures say of the 32 states besides their names, in the vocabulary's order. */
export interface StateFacts {
  readonly abbreviation: readonly string[];
  /** Census of 2020. */
  readonly population: readonly number[];
}

/** The rows of the states in the vocabulary's order, whatever the table's. */
export function statesInOrder({ stateByCode }: Pick<Dataset, 'stateByCode'>): readonly State[] {
  return STATES.map((code) => stateByCode.get(code)!);
}

/** The facts of a dataset's states. */
export function packStateFacts(dataset: Dataset): StateFacts {
  const states = statesInOrder(dataset);
  return {
    abbreviation: states.map(({ abbreviation }) => abbreviation),
    population: states.map(({ population2020 }) => population2020),
  };
}
