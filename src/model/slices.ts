import type { ExchangeRate } from './exchangeRates.ts';
import { unpackFacets, type Facets } from './facets.ts';
import type { Indicator } from './indicators.ts';
import type { Investment } from './investments.ts';
import type { SectorShare } from './sectorShares.ts';

/** A row on the client: how many sources it has is there, which ones the page of sources says. */
export type Sourced<Row extends { readonly sourceIds: readonly string[] }> = Omit<Row, 'sourceIds'> & {
  readonly sources: number;
};

/** A row with its position in its table, for the download of exactly the rows a figure draws. */
export type Placed<Row> = Row & { readonly position: number };

/** Whether a published sum is a floor ("more than", "at least") or just short of the number ("almost"). */
export type Bound = 'floor' | 'almost';

/** A row of investments as the money figures draw it. */
export type MoneyRow = Placed<Omit<Sourced<Investment>, 'recipient'>> & {
  readonly bound?: Bound;
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
  /** Our arithmetic on published figures. */
  readonly derived: boolean;
  /** Not the whole year. */
  readonly partial: boolean;
  /** Who counted, where the series changes hands. */
  readonly counter?: string;
};

/** The industry's yearly figures. */
export interface IndustrySlice {
  readonly all: number;
  readonly rows: readonly IndustryRow[];
  readonly sources: number;
}

/**
 * What a figure can ask for. The build makes a module of each (see build/packSlices.ts) and a page carries those that its
 * figures draw, so that an embed costs no column it does not show.
 */
export interface Slices {
  /** What filters test, in columns; row i of every other slice of productions is row i here. */
  readonly facets: Facets;
  readonly timeline: TimelineSlice;
  readonly pledges: PledgesSlice;
  readonly sectorShares: readonly SectorShareRow[];
  readonly industry: IndustrySlice;
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
