import { join } from 'node:path';
import type { Dataset } from '../model/dataset.ts';
import { facetsOf, packFacets } from '../model/facets.ts';
import { packFootprint } from '../model/footprint.ts';
import { packPlaceDetails } from '../model/placeDetails.ts';
import { packPlaces } from '../model/places.ts';
import { unpackSlice, type SliceName, type Slices } from '../model/slices.ts';
import { packStateNames } from '../model/stateNames.ts';
import { readGeography, type Geography } from './geography/atlas.ts';
import { packAtlas } from './geography/packAtlas.ts';

const root = join(import.meta.dirname, '../..');

let read: Geography | undefined;
/** The outlines, read and drawn once. */
const geography = () => (read ??= readGeography(root));

/** How each slice is taken out of the tables, as JSON holds it. */
export const PACK: { readonly [Name in SliceName]: (dataset: Dataset) => unknown } = {
  facets: (dataset) => packFacets(facetsOf(dataset)),
  places: packPlaces,
  placeDetails: packPlaceDetails,
  states: packStateNames,
  footprint: packFootprint,
  atlas: (dataset) => packAtlas(dataset, geography()),
  outlines: () => geography().paths,
  topology: () => geography().topology,
};

export const SLICE_NAMES = Object.keys(PACK) as SliceName[];

/** Every slice of a dataset, as the client would see them. */
export function slicesOf(dataset: Dataset): Slices {
  return Object.fromEntries(
    SLICE_NAMES.map((name) => [name, unpackSlice(name, PACK[name](dataset))]),
  ) as unknown as Slices;
}
