import type { StateCount } from './countStates.ts';

/** What a state can be measured by. */
export type StateMeasure = 'productions' | 'locations' | 'per-million';

/** A state's count as a measure has it; `population` turns titles into titles per million inhabitants. */
export function stateValue(count: StateCount, measure: StateMeasure, population: number): number {
  if (measure === 'locations') return count.locations;
  return measure === 'productions' ? count.titles : (count.titles / population) * 1e6;
}
