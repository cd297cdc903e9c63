import { join } from 'node:path';
import { fold } from '../model/fold.ts';
import type { Atlas } from '../geometry/atlas.ts';
import type { Dataset } from '../model/dataset.ts';
import { facetsOf, packFacets } from '../model/facets.ts';
import { packFootprint } from '../model/footprint.ts';
import { packPlaceDetails } from '../model/placeDetails.ts';
import { packPlaces } from '../model/places.ts';
import { planOf } from '../model/plan.ts';
import type { Production } from '../model/productions.ts';
import {
  unpackSlice,
  type ProductionDetails,
  type ProductionName,
  type SliceName,
  type Slices,
} from '../model/slices.ts';
import { packWatched } from '../model/watched.ts';
import { packStateFacts } from '../model/stateFacts.ts';
import { packTowns } from '../model/towns.ts';
import { readGeography, type Geography } from './geography/atlas.ts';
import { packAtlas } from './geography/packAtlas.ts';
import { packCautions } from './packCautions.ts';
import { countSources, packIndustry, packPledges, packSectorShares, packTimeline } from './packMoney.ts';

const root = join(import.meta.dirname, '../..');

let read: Geography | undefined;
/** The outlines, read and drawn once. */
const geography = () => (read ??= readGeography(root));

const atlases = new WeakMap<Dataset, Atlas>();

/** The atlas of a dataset: finding room for its labels takes a second, and every page with a map has the same. */
function atlasOf(dataset: Dataset): Atlas {
  const atlas = atlases.get(dataset) ?? packAtlas(dataset, geography());
  atlases.set(dataset, atlas);
  return atlas;
}

/** How each slice is taken out of the tables, as JSON holds it. */
export const PACK: { readonly [Name in SliceName]: (dataset: Dataset) => unknown } = {
  facets: (dataset) => packFacets(facetsOf(dataset)),
  names: ({ productions }) => productions.map(nameOf),
  details: (dataset) => dataset.productions.map((production) => detailsOf(production, dataset)),
  search: (dataset) => dataset.productions.map((production) => searchText(production, dataset)),
  factors: ({ multipliers }) =>
    multipliers.map(({ id, value, sourceIds }) => ({ id, value, sources: sourceIds.length })),
  studies: ({ multipliers }) =>
    multipliers.map((row) => {
      const { study: _study, publisher: _publisher, sector: _sector, ...rest } = row;
      return countSources(rest);
    }),
  exchangeRates: ({ exchangeRates }) => exchangeRates.map(countSources),
  plan: planOf,
  claims: ({ claims }) => claims.map(countSources),
  places: packPlaces,
  placeDetails: packPlaceDetails,
  states: packStateFacts,
  footprint: packFootprint,
  atlas: atlasOf,
  outlines: () => geography().paths,
  topology: () => geography().topology,
  towns: ({ towns }) => packTowns(towns),
  cautions: packCautions,
  watched: packWatched,
  timeline: packTimeline,
  pledges: packPledges,
  sectorShares: packSectorShares,
  industry: packIndustry,
};

/** What a search for a production looks through, folded. */
function searchText({ id, titleEs, titleEn, directors, companies }: Production, dataset: Dataset): string {
  const places = dataset.locationsByProduction.get(id) ?? [];
  const names = places.flatMap(({ place, municipality }) => [place, municipality ?? '']);
  return fold([...new Set([titleEs, titleEn ?? '', ...directors, ...companies, ...names])].join(' '));
}

function nameOf({
  id,
  titleEs,
  titleEn = '',
  directors,
  released = '',
  sourceIds,
}: Production): ProductionName {
  const english = titleEn === titleEs ? '' : titleEn;
  return { id, title: titleEs, english, directors, released, sources: sourceIds.length };
}

function detailsOf(
  { id, seasons, companies, basedOn, sourceIds }: Production,
  { locationsByProduction, sourceById }: Dataset,
): ProductionDetails {
  const places = (locationsByProduction.get(id) ?? []).map((location) => {
    const { id: placeId, place, state, confidence } = location;
    return { id: placeId, place, state, confidence, sources: location.sourceIds.length };
  });
  const sources = sourceIds.map((source) => {
    const { publisher, published, url } = sourceById.get(source)!;
    return { publisher, published, url };
  });
  return { seasons, companies, basedOn, places, sources };
}

export const SLICE_NAMES = Object.keys(PACK) as SliceName[];

/** Every slice of a dataset, as the client would see them. */
export function slicesOf(dataset: Dataset): Slices {
  return Object.fromEntries(
    SLICE_NAMES.map((name) => [name, unpackSlice(name, PACK[name](dataset))]),
  ) as unknown as Slices;
}
