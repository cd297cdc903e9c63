import type { Dataset } from '../model/dataset.ts';
import { unpackSlice, type PackedSlice, type SliceName, type Slices } from '../model/slices.ts';
import { pack as cautions } from '../model/slices/cautions.ts';
import { pack as claims } from '../model/slices/claims.ts';
import { pack as details } from '../model/slices/details.ts';
import { pack as exchangeRates } from '../model/slices/exchangeRates.ts';
import { pack as facets } from '../model/slices/facets.ts';
import { pack as factors } from '../model/slices/factors.ts';
import { pack as footprint } from '../model/slices/footprint.ts';
import { pack as industry } from '../model/slices/industry.ts';
import { pack as names } from '../model/slices/names.ts';
import { pack as placeDetails } from '../model/slices/placeDetails.ts';
import { pack as places } from '../model/slices/places.ts';
import { pack as plan } from '../model/slices/plan.ts';
import { pack as pledges } from '../model/slices/pledges.ts';
import { pack as search } from '../model/slices/search.ts';
import { pack as sectorShares } from '../model/slices/sectorShares.ts';
import { pack as states } from '../model/slices/states.ts';
import { pack as studies } from '../model/slices/studies.ts';
import { pack as timeline } from '../model/slices/timeline.ts';
import { pack as towns } from '../model/slices/towns.ts';
import { pack as watched } from '../model/slices/watched.ts';
import { atlas, outlines, topology } from './geography/packGeography.ts';

/** How each slice is taken out of the tables, as JSON holds it. */
export const PACK: { readonly [Name in SliceName]: (dataset: Dataset) => PackedSlice<Name> } = {
  facets,
  names,
  details,
  search,
  factors,
  studies,
  exchangeRates,
  plan,
  claims,
  places,
  placeDetails,
  states,
  footprint,
  atlas,
  outlines,
  topology,
  towns,
  cautions,
  watched,
  timeline,
  pledges,
  sectorShares,
  industry,
};

export const SLICE_NAMES = Object.keys(PACK) as SliceName[];

/** Every slice of a dataset, as the client would see them. */
export function slicesOf(dataset: Dataset): Slices {
  return Object.fromEntries(
    SLICE_NAMES.map((name) => [name, unpackSlice(name, PACK[name](dataset))]),
  ) as unknown as Slices;
}
