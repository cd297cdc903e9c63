import { fold } from '../filter/filter.ts';
import type { Dataset } from '../model/dataset.ts';
import { facetsOf, packFacets } from '../model/facets.ts';
import type { Production } from '../model/productions.ts';
import { unpackSlice, type SliceName, type Slices } from '../model/slices.ts';

/** How each slice is taken out of the tables, as JSON holds it. */
export const PACK: { readonly [Name in SliceName]: (dataset: Dataset) => unknown } = {
  facets: (dataset) => packFacets(facetsOf(dataset)),
  search: (dataset) => dataset.productions.map((production) => searchText(production, dataset)),
};

/** What a search for a production looks through, folded. */
function searchText({ id, titleEs, titleEn, directors, companies }: Production, dataset: Dataset): string {
  const places = dataset.locationsByProduction.get(id) ?? [];
  const names = places.flatMap(({ place, municipality }) => [place, municipality ?? '']);
  return fold([...new Set([titleEs, titleEn ?? '', ...directors, ...companies, ...names])].join(' '));
}

export const SLICE_NAMES = Object.keys(PACK) as SliceName[];

/** Every slice of a dataset, as the client would see them. */
export function slicesOf(dataset: Dataset): Slices {
  return Object.fromEntries(
    SLICE_NAMES.map((name) => [name, unpackSlice(name, PACK[name](dataset))]),
  ) as unknown as Slices;
}
