import type { Claim } from './claims.ts';
import type { ExchangeRate } from './exchangeRates.ts';
import { unpackFacets, type Facets } from './facets.ts';
import type { Source } from './sources.ts';
import type { Confidence, StateCode } from './vocabulary.ts';
import type { Multiplier } from './multipliers.ts';

/** A row on the client: how many sources it has is there, which ones the page of sources says. */
export type Sourced<Row extends { readonly sourceIds: readonly string[] }> = Omit<Row, 'sourceIds'> & {
  readonly sources: number;
};

/** A multiplier without its words, for arithmetic. */
export type Factor = Pick<Sourced<Multiplier>, 'id' | 'value' | 'sources'>;

/** A multiplier with what a picture of it says; the study's full name stays in the table. */
export type Study = Omit<Sourced<Multiplier>, 'study' | 'publisher' | 'sector'>;

/** A production by name; text that is unknown is ''. */
export interface ProductionName {
  readonly id: string;
  /** The original title, and the English one where it is another. */
  readonly title: string;
  readonly english: string;
  readonly directors: readonly string[];
  /** ISO 8601 at the precision known. */
  readonly released: string;
  /** How many sources it has. */
  readonly sources: number;
}

/** The rest of what is known of a production. */
export interface ProductionDetails {
  readonly seasons?: number;
  readonly companies: readonly string[];
  readonly basedOn?: string;
  readonly places: readonly {
    readonly id: string;
    readonly place: string;
    readonly state: StateCode;
    readonly confidence: Confidence;
    readonly sources: number;
  }[];
  readonly sources: readonly Pick<Source, 'publisher' | 'published' | 'url'>[];
}

/**
 * What a figure can ask for. The build makes a module of each (see build/packSlices.ts) and a page carries those that its
 * figures draw, so that an embed costs no column it does not show.
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
  /** Every row of the multipliers, in the table's order, as the workbench needs it. */
  readonly factors: readonly Factor[];
  /** Every row of the multipliers, in the table's order, as the dot plots need it. */
  readonly studies: readonly Study[];
  readonly exchangeRates: readonly Sourced<ExchangeRate>[];
  readonly claims: readonly Sourced<Claim>[];
}
export type SliceName = keyof Slices;

/** How a slice comes out of its JSON; those not named here are JSON already. */
const UNPACK: { readonly [Name in SliceName]?: (packed: never) => Slices[Name] } = {
  facets: unpackFacets,
};

/** A slice from its JSON. */
export function unpackSlice<Name extends SliceName>(name: Name, packed: unknown): Slices[Name] {
  const unpack = UNPACK[name];
  return unpack ? unpack(packed as never) : (packed as Slices[Name]);
}
