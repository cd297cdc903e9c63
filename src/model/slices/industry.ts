import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicators.ts';
import { countAllSources, placeRow, type Placed, type Sourced } from '../sourced.ts';
import { HOME } from '../subject.ts';

/** The yearly series drawn, in the order in which they stand. */
export const SERIES = [
  'features_produced',
  'features_state_supported',
  'film_cost',
  'mexican_releases',
  'mexican_film_tickets',
  'box_office_total',
  'box_office_mexican',
  'box_office_share',
  'film_gdp',
  'film_gdp_share',
  'film_jobs',
  'culture_gdp',
  'culture_gdp_share',
  'culture_jobs',
  'av_share_of_culture',
] as const;
export type SeriesName = (typeof SERIES)[number];

/** A yearly figure of the industry. */
export type IndustryRow = Placed<Omit<Sourced<Indicator>, 'topic' | 'geography' | 'note' | 'year'>> & {
  readonly year: number;
};

/** The industry's yearly figures. */
export interface IndustrySlice {
  /** Rows of the table of indicators. */
  readonly all: number;
  readonly rows: readonly IndustryRow[];
  /** Different sources behind the rows. */
  readonly sources: number;
}

const isIndustry = ({ indicator, year, geography }: Indicator) =>
  year !== undefined && geography.includes(HOME) && (SERIES as readonly string[]).includes(indicator);

/** The rows of the industry's yearly series in Mexico, in the table's order. */
export function pack({ indicators }: Dataset): IndustrySlice {
  const rows = indicators.flatMap((indicator, position): IndustryRow[] => {
    if (!isIndustry(indicator)) return [];
    const { topic: _topic, geography: _geography, note: _note, year, ...row } = placeRow(indicator, position);
    return [{ ...row, year: year! }];
  });
  return { all: indicators.length, rows, sources: countAllSources(indicators.filter(isIndustry)) };
}
