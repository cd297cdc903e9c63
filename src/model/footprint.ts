import type { Dataset } from './dataset.ts';

/** What Netflix says of its own footprint, to stand beside our count. */
export interface Footprint {
  readonly states: FootprintClaim;
  readonly locations: FootprintClaim;
}

export interface FootprintClaim {
  /** Row of the indicators table. */
  readonly id: string;
  readonly value: number;
  readonly sources: number;
}

/** Takes the claim about the whole country out of the indicators. Throws where there is none. */
export function packFootprint({ indicators }: Dataset): Footprint {
  const claim = (unit: string): FootprintClaim => {
    const row = indicators.find(
      (each) =>
        each.indicator === 'netflix_footprint' &&
        each.unit === unit &&
        each.year === 2025 &&
        each.alternativeOf === undefined,
    );
    if (!row) throw new Error(`data/indicators.csv has no row of netflix_footprint in ${unit}`);
    return { id: row.id, value: row.value, sources: row.sourceIds.length };
  };
  return { states: claim('states'), locations: claim('locations') };
}
