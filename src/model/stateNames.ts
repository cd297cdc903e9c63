import type { Dataset } from './dataset.ts';

/** The 32 states as figures name them, in the vocabulary's order. */
export interface StateNames {
  readonly es: readonly string[];
  readonly en: readonly string[];
  readonly abbreviation: readonly string[];
  /** Census of 2020. */
  readonly population: readonly number[];
}

export function packStateNames({ states }: Dataset): StateNames {
  return {
    es: states.map(({ nameEs }) => nameEs),
    en: states.map(({ nameEn }) => nameEn),
    abbreviation: states.map(({ abbreviation }) => abbreviation),
    population: states.map(({ population2020 }) => population2020),
  };
}
