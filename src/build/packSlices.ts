import type { Dataset } from '../model/dataset.ts';
import { facetsOf, packFacets } from '../model/facets.ts';
import { packIndustry, packPledges, packSectorShares, packTimeline } from './packMoney.ts';
import { unpackSlice, type SliceName, type Slices } from '../model/slices.ts';

/** How each slice is taken out of the tables, as JSON holds it. */
export const PACK: { readonly [Name in SliceName]: (dataset: Dataset) => unknown } = {
  facets: (dataset) => packFacets(facetsOf(dataset)),
  timeline: packTimeline,
  pledges: packPledges,
  sectorShares: packSectorShares,
  industry: packIndustry,
};

export const SLICE_NAMES = Object.keys(PACK) as SliceName[];

/** Every slice of a dataset, as the client would see them. */
export function slicesOf(dataset: Dataset): Slices {
  return Object.fromEntries(
    SLICE_NAMES.map((name) => [name, unpackSlice(name, PACK[name](dataset))]),
  ) as unknown as Slices;
}
