import type { Dataset } from '../model/dataset.ts';

/** What a shoot left behind in a state, as one row of the indicators has it. */
export interface ShootSpending {
  /** Row of the indicators table. */
  readonly row: string;
  readonly labelEn: string;
  readonly labelEs: string;
  /** Where it was left, as the table names places in English. */
  readonly geography: readonly string[];
  /** Current pesos. */
  readonly pesos: number;
  /** Unknown where the source gives none. */
  readonly year: number | undefined;
  readonly sources: number;
}

const MILLION = 1e6;

/**
 * What single shoots left behind where they filmed, most first. They are one office's count each, of different years and
 * areas: beside one another, never a sum.
 */
export function shootSpending({ indicators }: Pick<Dataset, 'indicators'>): ShootSpending[] {
  return indicators
    .filter(
      ({ indicator, unit, alternativeOf }) =>
        indicator === 'single_production_spend' && unit === 'MXN million' && alternativeOf === undefined,
    )
    .map(({ id, labelEn, labelEs, geography, value, year, sourceIds }) => ({
      row: id,
      labelEn,
      labelEs,
      geography,
      pesos: value * MILLION,
      year,
      sources: sourceIds.length,
    }))
    .sort((a, b) => b.pesos - a.pesos || a.row.localeCompare(b.row, 'en'));
}
