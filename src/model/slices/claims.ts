import type { Claim } from '../claims.ts';
import type { Dataset } from '../dataset.ts';
import { countSources, type Sourced } from '../sourced.ts';

export type ClaimRow = Sourced<Claim>;

/** Every claim that was checked, in the table's order. */
export function pack({ claims }: Dataset): ClaimRow[] {
  return claims.map(countSources);
}
