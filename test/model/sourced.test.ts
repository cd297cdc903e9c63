import { describe, expect, test } from 'vitest';
import { countAllSources, countSources, joinRanges, placeRow } from '../../src/model/sourced.ts';

test('ranges of figures hold together; other dashes do not', () => {
  expect(joinRanges('50+ projects for 2019–20')).toBe('50+ projects for 2019–\u206020');
  expect(joinRanges('Netflix–IDB, 1 – 2')).toBe('Netflix–IDB, 1 – 2');
});

describe('a row on the client', () => {
  const row = { id: '2019–20', labelEs: 'De 2019–20', value: 3, note: '2019–20', sourceIds: ['one', 'two'] };

  test('says how many sources it has, and keeps together the ranges of our own words alone', () => {
    const labelEs = 'De 2019–\u206020';
    expect(countSources(row)).toEqual({ id: '2019–20', labelEs, value: 3, note: '2019–20', sources: 2 });
  });

  test('says where it stands in its table', () => {
    expect([row, row].map(placeRow).map(({ position, sources }) => [position, sources])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

test('a source that several rows have counts once', () => {
  expect(countAllSources([{ sourceIds: ['one', 'two'] }, { sourceIds: ['two'] }, { sourceIds: [] }])).toBe(2);
});
