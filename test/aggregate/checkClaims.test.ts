import { expect, test } from 'vitest';
import { checkClaims, countStatuses } from '../../src/aggregate/checkClaims.ts';
import type { ClaimStatus } from '../../src/model/vocabulary.ts';

function claim(id: string, status: ClaimStatus, claimAsPrinted = 'words') {
  const rest = { seed: '', correctedReading: '', correctedReadingEs: '', sources: 1 };
  return { id, status, claimAsPrinted, aboutMoney: claimAsPrinted.includes('$'), ...rest };
}

const CLAIMS = [
  claim('s0-01', 'confirmed', 'US$ 1 billion'),
  claim('s0-02', 'confirmed'),
  claim('s0-03', 'unverified'),
  claim('s0-04', 'conflicting', '$ 3 billion'),
  claim('s0-05', 'corrected'),
  claim('s0-06', 'corrected', 'US $ 2 million'),
  claim('s0-20', 'corrected', 'US$ 1.6'),
];

test('what does not hold stands first, money before the rest, then what holds; each as printed', () => {
  const ids = checkClaims(CLAIMS, 'all').map(({ id }) => id);
  expect(ids).toEqual(['s0-06', 's0-20', 's0-04', 's0-05', 's0-03', 's0-01', 's0-02']);
});

test('the order comes from cells and from no id', () => {
  const renamed = CLAIMS.map((each, at) => ({ ...each, id: `row-${at}` }));
  const order = (claims: typeof CLAIMS) => checkClaims(claims, 'all').map((each) => claims.indexOf(each));
  expect(order(renamed)).toEqual(order(CLAIMS));
});

test('a status keeps its own claims and no others', () => {
  expect(checkClaims(CLAIMS, 'conflicting').map(({ id }) => id)).toEqual(['s0-04']);
  expect(checkClaims([], 'all')).toEqual([]);
});

test('statuses are counted from the worst, and those without a claim are not named', () => {
  expect(countStatuses(CLAIMS)).toEqual([
    { status: 'corrected', claims: 3 },
    { status: 'conflicting', claims: 1 },
    { status: 'unverified', claims: 1 },
    { status: 'confirmed', claims: 2 },
  ]);
  expect(countStatuses(CLAIMS.slice(0, 1))).toEqual([{ status: 'confirmed', claims: 1 }]);
});
