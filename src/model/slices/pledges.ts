import type { Dataset } from '../dataset.ts';
import type { Investment } from '../investments.ts';
import { isNetflix, packMoneyRows, type MoneyRow } from '../moneyRows.ts';
import { countAllSources } from '../sourced.ts';

/** Pledges and spending to compare. */
export interface PledgesSlice {
  /** Rows of the table of investments. */
  readonly all: number;
  /** Netflix's, all countries. */
  readonly netflix: readonly MoneyRow[];
  /** Other companies', for Mexico or for a region that holds it. */
  readonly others: readonly MoneyRow[];
  /** People in Mexico, census of 2020. No table has another country's. */
  readonly population: number;
  /** Different sources behind the rows. */
  readonly sources: number;
}

const WORLD = 'World';

const isSum = (row: Investment) =>
  isNetflix(row) &&
  (row.kind === 'pledge' || row.kind === 'spend') &&
  row.amount !== undefined &&
  !row.country.includes(WORLD);

const isOther = (row: Investment) => !isNetflix(row);

/** Netflix's pledges and spending by country, and what other companies pledged for Mexico. */
export function pack(dataset: Dataset): PledgesSlice {
  return {
    all: dataset.investments.length,
    netflix: packMoneyRows(dataset, isSum),
    others: packMoneyRows(dataset, isOther),
    population: dataset.states.reduce((sum, { population2020 }) => sum + population2020, 0),
    sources: countAllSources(dataset.investments.filter((row) => isSum(row) || isOther(row))),
  };
}
