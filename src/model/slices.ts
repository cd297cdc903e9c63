import type { Claim } from './claims.ts';
import type { ExchangeRate } from './exchangeRates.ts';
import { unpackFacets, type Facets } from './facets.ts';
import type { Footprint } from './footprint.ts';
import type { PlaceDetails } from './placeDetails.ts';
import { unpackPlaces, type Places } from './places.ts';
import type { Plan } from './plan.ts';
import type { StateFacts } from './stateFacts.ts';
import type { Source } from './sources.ts';
import type { Confidence, StateCode } from './vocabulary.ts';
import type { Multiplier } from './multipliers.ts';
import type { Indicator } from './indicators.ts';
import type { Investment } from './investments.ts';
import type { Watched } from './watched.ts';
import type { SectorShare } from './sectorShares.ts';

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

/** A row with its position in its table, for the download of exactly the rows a figure draws. */
export type Placed<Row> = Row & { readonly position: number };

/** A row of investments as the money figures draw it. */
export type MoneyRow = Placed<Omit<Sourced<Investment>, 'recipient'>> & {
  /** Sources that report it: all but the one that the exchange rates come from. */
  readonly reports: number;
};

/** The money of Netflix in Mexico and what it is measured by. */
export interface TimelineSlice {
  /** Rows of the table of investments. */
  readonly all: number;
  readonly rows: readonly MoneyRow[];
  readonly rates: readonly Sourced<ExchangeRate>[];
  /** Spending on production in all Mexico, US$ million. */
  readonly production: Pick<Sourced<Indicator>, 'id' | 'value' | 'year' | 'sources'>;
  /** Different sources behind the rows. */
  readonly sources: number;
}

/** Pledges and spending to compare. */
export interface PledgesSlice {
  readonly all: number;
  /** Netflix's, all countries. */
  readonly netflix: readonly MoneyRow[];
  /** Other companies', for Mexico or for a region that holds it. */
  readonly others: readonly MoneyRow[];
  /** People in Mexico, census of 2020. No table has another country's. */
  readonly population: number;
  readonly sources: number;
}

export type SectorShareRow = Placed<Sourced<SectorShare>>;

/** A yearly figure of the industry. */
export type IndustryRow = Placed<Omit<Sourced<Indicator>, 'topic' | 'geography' | 'note' | 'year'>> & {
  readonly year: number;
};

/** The industry's yearly figures. */
export interface IndustrySlice {
  readonly all: number;
  readonly rows: readonly IndustryRow[];
  readonly sources: number;
}

/** A published number that the workbench's words end with. */
export type CautionRow = Pick<
  Sourced<Indicator>,
  'id' | 'labelEn' | 'labelEs' | 'value' | 'unit' | 'year' | 'sources'
>;

/** What stands beside the workbench's numbers. */
export interface CautionsSlice {
  /** Shares of spending, in per cent, that would not have come without an incentive. */
  readonly additionality: readonly CautionRow[];
  /** Shares of spending, in per cent, that stayed in the country. */
  readonly keptAtHome: readonly CautionRow[];
  /** What the incentives of Mexico and its states cost, the newest figure of each. */
  readonly publicMoney: readonly CautionRow[];
  /** The last pledge of Netflix for one year in Mexico. */
  readonly before:
    | { readonly id: string; readonly amountUsd: number; readonly year: number; readonly sources: number }
    | undefined;
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
  readonly plan: Plan;
  readonly claims: readonly Sourced<Claim>[];
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
  readonly cautions: CautionsSlice;
  readonly watched: Watched;
  readonly timeline: TimelineSlice;
  readonly pledges: PledgesSlice;
  readonly sectorShares: readonly SectorShareRow[];
  readonly industry: IndustrySlice;
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
