import { expect, test } from 'vitest';
import type { Investment } from '../../../src/model/investments.ts';
import { pack } from '../../../src/model/slices/pledges.ts';
import { datasetWith } from '../datasetWith.ts';

const sum = (id: string, cells: Partial<Investment> = {}): Partial<Investment> => ({
  id,
  party: 'netflix',
  kind: 'pledge',
  amount: 1,
  country: ['Spain'],
  sourceIds: [id, 'paper'],
  ...cells,
});

test('sums of single countries are compared, and whatever other companies pledged', () => {
  const investments = [
    sum('pledged'),
    sum('spent', { kind: 'spend' }),
    sum('built', { kind: 'infrastructure' }),
    sum('unsaid', { amount: undefined }),
    sum('everywhere', { country: ['World'] }),
    sum('others', { party: 'amazon', kind: 'infrastructure', amount: undefined }),
  ];
  const { all, netflix, others, sources } = pack(datasetWith({ investments }));
  expect(netflix.map(({ id, position }) => [id, position])).toEqual([
    ['pledged', 0],
    ['spent', 1],
  ]);
  expect(others.map(({ id, position }) => [id, position])).toEqual([['others', 5]]);
  expect([all, sources]).toEqual([6, 4]);
});

test('the people of Mexico are those of its states', () => {
  const states = [{ population2020: 3 }, { population2020: 4 }];
  expect(pack(datasetWith({ states })).population).toBe(7);
});
