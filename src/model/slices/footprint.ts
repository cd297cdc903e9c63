import type { Dataset } from '../dataset.ts';
import { rowOf, SUBJECT } from '../subject.ts';

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

/** Takes Netflix's own counts out of the indicators. Throws where a row is missing (see `checkSubject`). */
export function pack({ indicators }: Dataset): Footprint {
  const claim = (name: 'claimedStates' | 'claimedLocations'): FootprintClaim => {
    const { id, value, sourceIds } = rowOf(indicators, SUBJECT.indicators[name]);
    return { id, value, sources: sourceIds.length };
  };
  return { states: claim('claimedStates'), locations: claim('claimedLocations') };
}
