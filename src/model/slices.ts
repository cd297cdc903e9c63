import type { CautionsSlice } from './slices/cautions.ts';
import type { ClaimRow } from './slices/claims.ts';
import type { ProductionDetails } from './slices/details.ts';
import type { RateRow } from './slices/exchangeRates.ts';
import { unpack as unpackFacets, type Facets } from './slices/facets.ts';
import type { Factor } from './slices/factors.ts';
import type { Footprint } from './slices/footprint.ts';
import type { IndustrySlice } from './slices/industry.ts';
import type { ProductionName } from './slices/names.ts';
import type { PlaceDetails } from './slices/placeDetails.ts';
import { unpack as unpackPlaces, type Places } from './slices/places.ts';
import type { Plan } from './slices/plan.ts';
import type { PledgesSlice } from './slices/pledges.ts';
import type { SectorShareRow } from './slices/sectorShares.ts';
import type { StateFacts } from './slices/states.ts';
import type { Study } from './slices/studies.ts';
import type { TimelineSlice } from './slices/timeline.ts';
import type { Towns } from './slices/towns.ts';
import type { Watched } from './slices/watched.ts';

/**
 * What a figure can ask for, a file each in slices/ that packs it out of the tables; the packers' list is the build's
 * (build/packSlices.ts), so that no script carries them. A page carries the slices that its figures draw, so that an
 * embed costs no column it does not show.
 */
export interface Slices {
  /** What filters test, in columns; row i of every other slice of productions is row i here. */
  readonly facets: Facets;
  /** Each production's titles, people and places, folded, for `q`. */
  readonly search: readonly string[];
  /** What the wall and the table of titles say of each production. */
  readonly names: readonly ProductionName[];
  /** What opens with a title. */
  readonly details: readonly ProductionDetails[];
  readonly factors: readonly Factor[];
  readonly studies: readonly Study[];
  readonly exchangeRates: readonly RateRow[];
  readonly plan: Plan;
  readonly claims: readonly ClaimRow[];
  /** The locations table in columns. */
  readonly places: Places;
  /** Names and words of places and titles, for when the reader asks. */
  readonly placeDetails: PlaceDetails;
  readonly states: StateFacts;
  readonly footprint: Footprint;
  /** What the map of states is drawn from, made by the build; only the geometry knows the shapes of these three. */
  readonly atlas: unknown;
  /** On the client the paths are read from the picture, which is there already. */
  readonly outlines: unknown;
  /** The same outlines in degrees, for the map that zooms. */
  readonly topology: unknown;
  /** Towns to find one's way by, for the map that zooms. */
  readonly towns: Towns;
  readonly cautions: CautionsSlice;
  readonly watched: Watched;
  readonly timeline: TimelineSlice;
  readonly pledges: PledgesSlice;
  readonly sectorShares: readonly SectorShareRow[];
  readonly industry: IndustrySlice;
}
export type SliceName = keyof Slices;

/** How a slice comes out of its JSON; those not named here are JSON already. */
const UNPACK = { facets: unpackFacets, places: unpackPlaces };
type Unpack = typeof UNPACK;

/** A slice as JSON holds it. */
export type PackedSlice<Name extends SliceName> = Name extends keyof Unpack
  ? Parameters<Unpack[Name]>[0]
  : Slices[Name];

/** A slice from its JSON. */
export function unpackSlice<Name extends SliceName>(name: Name, packed: unknown): Slices[Name] {
  const unpack = (UNPACK as { readonly [Each in SliceName]?: (packed: never) => Slices[Each] })[name];
  return unpack ? unpack(packed as never) : (packed as Slices[Name]);
}
