import type { Topology } from 'topojson-specification';
import type { Atlas, OutlinePaths } from './atlas.ts';
import type { Footprint } from './footprint.ts';
import type { PlaceDetails } from './placeDetails.ts';
import type { StateNames } from './stateNames.ts';
import { unpackFacets, type Facets } from './facets.ts';
import { unpackPlaces, type Places } from './places.ts';

/** A row on the client: how many sources it has is there, which ones the page of sources says. */
export type Sourced<Row extends { readonly sourceIds: readonly string[] }> = Omit<Row, 'sourceIds'> & {
  readonly sources: number;
};

/**
 * What a figure can ask for. The build makes a module of each (see build/packSlices.ts) and a page carries those that its
 * figures draw, so that an embed costs no column it does not show.
 */
export interface Slices {
  /** What filters test, in columns; row i of every other slice of productions is row i here. */
  readonly facets: Facets;
  /** The locations table in columns. */
  readonly places: Places;
  /** Names and words of places and titles, for when the reader asks. */
  readonly placeDetails: PlaceDetails;
  readonly states: StateNames;
  readonly footprint: Footprint;
  /** Where everything stands on the map of states. */
  readonly atlas: Atlas;
  /** The paths of that map. On the client they are read from the picture, which is there already. */
  readonly outlines: OutlinePaths;
  /** The same outlines in degrees, for the map that zooms. */
  readonly topology: Topology;
}
export type SliceName = keyof Slices;

/** How a slice comes out of its JSON; those not named here are JSON already. */
const UNPACK: { readonly [Name in SliceName]?: (packed: never) => Slices[Name] } = {
  facets: unpackFacets,
  places: unpackPlaces,
};

/** A slice from its JSON. */
export function unpackSlice<Name extends SliceName>(name: Name, packed: unknown): Slices[Name] {
  const unpack = UNPACK[name];
  return unpack ? unpack(packed as never) : (packed as Slices[Name]);
}
