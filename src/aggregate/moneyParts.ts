import type { MoneyRow } from '../model/moneyRows.ts';

/** Whether another of the rows holds this one, so that to count both would count the same money twice. */
export function isPart({ partOf }: Pick<MoneyRow, 'partOf'>, rows: readonly Pick<MoneyRow, 'id'>[]): boolean {
  return partOf !== undefined && rows.some(({ id }) => id === partOf);
}
