import type { Dataset } from '../model/dataset.ts';
import type { Investment } from '../model/investments.ts';
import type { Bound, MoneyRow, Placed, Sourced, TimelineSlice } from '../model/slices.ts';

/** Ids of investments begin with who gives the money. */
const NETFLIX = 'nf-';
const HOME = 'Mexico';

/** Whether the money is Netflix's, by the row's id. */
export const isNetflix = ({ id }: { readonly id: string }) => id.startsWith(NETFLIX);

/** The row with the number of its sources in place of their ids, and its position in its table. */
export function packRow<Row extends { readonly sourceIds: readonly string[] }>(
  { sourceIds, ...row }: Row,
  position: number,
): Placed<Sourced<Row>> {
  return { ...row, position, sources: sourceIds.length };
}

/** The table has no column for it: the label alone says that a sum is a floor, or just short of the number. */
function boundOf({ labelEn }: Investment): Bound | undefined {
  if (/\d(m|bn)?\+|minimum/.test(labelEn)) return 'floor';
  return /^Almost/.test(labelEn) ? 'almost' : undefined;
}

/** Rows of investments that `keep` takes, in the table's order. */
export function packMoneyRows(dataset: Dataset, keep: (row: Investment) => boolean): MoneyRow[] {
  const rateSources = new Set(dataset.exchangeRates.flatMap(({ sourceIds }) => sourceIds));
  return dataset.investments.flatMap((investment, position) => {
    if (!keep(investment)) return [];
    const { recipient: _, ...row } = packRow(investment, position);
    const reports = investment.sourceIds.filter((id) => !rateSources.has(id)).length;
    return [{ ...row, reports, bound: boundOf(investment) }];
  });
}

const isTimeline = (row: Investment) => isNetflix(row) && row.country.length === 1 && row.country[0] === HOME;

/** Netflix's money and milestones in Mexico. */
export function packTimeline(dataset: Dataset): TimelineSlice {
  const production = dataset.indicators.find(({ id }) => id === 'spi-mx-spend');
  if (!production)
    throw new Error('The timeline needs the indicator "spi-mx-spend", which the table has not.');
  const { id, value, year, sources } = packRow(production, 0);
  return {
    all: dataset.investments.length,
    rows: packMoneyRows(dataset, isTimeline),
    rates: dataset.exchangeRates.map(({ sourceIds, ...rate }) => ({ ...rate, sources: sourceIds.length })),
    production: { id, value, year, sources },
    sources: new Set(dataset.investments.filter(isTimeline).flatMap(({ sourceIds }) => sourceIds)).size,
  };
}
