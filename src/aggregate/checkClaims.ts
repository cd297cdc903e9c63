import type { ClaimRow } from '../model/slices/claims.ts';
import type { ClaimStatus } from '../model/vocabulary.ts';

/** Statuses from the worst to the best. */
const WORST_FIRST = ['corrected', 'conflicting', 'unverified', 'confirmed'] as const satisfies ClaimStatus[];

export interface StatusCount {
  readonly status: ClaimStatus;
  readonly claims: number;
}

/** What comes first, most weighty question first: lower is earlier. All of it stands in the table's cells. */
const orderOf = (claim: ClaimRow) => [
  Number(claim.status === 'confirmed'),
  // Sums of money are what gets repeated.
  Number(!claim.aboutMoney),
  WORST_FIRST.indexOf(claim.status),
];

function compare(a: ClaimRow, b: ClaimRow): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : left[at]! - right[at]!;
}

/**
 * The claims of one status, or all. What does not hold stands before what does, in each part the claims about money
 * before the others, then the worst status first, then as printed.
 */
export function checkClaims(claims: readonly ClaimRow[], status: ClaimStatus | 'all'): ClaimRow[] {
  return claims.filter((claim) => status === 'all' || claim.status === status).sort(compare);
}

/** How many claims have each status, worst first, statuses without a claim left out. */
export function countStatuses(claims: readonly ClaimRow[]): StatusCount[] {
  return WORST_FIRST.map((status) => ({
    status,
    claims: claims.filter((claim) => claim.status === status).length,
  })).filter((count) => count.claims > 0);
}
