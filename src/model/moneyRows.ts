import type { Dataset } from './dataset.ts';
import type { Investment } from './investments.ts';
import { placeRow, type Placed, type Sourced } from './sourced.ts';
import { PARTY } from './subject.ts';

/** A row of investments as the money figures draw it. */
export type MoneyRow = Placed<Omit<Sourced<Investment>, 'recipient'>> & {
  /** Sources that report it: all but the one that the exchange rates come from. */
  readonly reports: number;
};

/** Whether the money is Netflix's. */
export const isNetflix = ({ party }: Pick<Investment, 'party'>) => party === PARTY;

/** Rows of investments that `keep` takes, in the table's order. */
export function packMoneyRows(dataset: Dataset, keep: (row: Investment) => boolean): MoneyRow[] {
  const rateSources = new Set(dataset.exchangeRates.flatMap(({ sourceIds }) => sourceIds));
  return dataset.investments.flatMap((investment, position) => {
    if (!keep(investment)) return [];
    const { recipient: _, ...row } = placeRow(investment, position);
    const reports = investment.sourceIds.filter((id) => !rateSources.has(id)).length;
    return [{ ...row, reports }];
  });
}
