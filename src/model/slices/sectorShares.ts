import type { Dataset } from '../dataset.ts';
import type { SectorShare } from '../sectorShares.ts';
import { placeRow, type Placed, type Sourced } from '../sourced.ts';

export type SectorShareRow = Placed<Sourced<SectorShare>>;

/** Shares of production spending by sector: every row, in the table's order. */
export function pack({ sectorShares }: Dataset): SectorShareRow[] {
  return sectorShares.map(placeRow);
}
