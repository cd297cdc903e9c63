import { expect, it } from 'vitest';
import { readData } from '../../src/build/data.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { viewOf } from '../../src/filter/view.ts';
import { CHANGES, countAll, wordCounts } from './filtering.ts';
import { countPlainly, plainRows } from './plainLoop.ts';
import { synthesize } from './synthetic.ts';

/** More rows than 16 bits can number. */
const ROWS = 70_000;
const dataset = readData(process.cwd());
const table = synthesize(dataset, ROWS, 1);
const rows = plainRows(table, dataset);

it.each([
  ['everything', EVERYTHING],
  ['a busy filter', CHANGES.genre[0]],
  ['one genre more', CHANGES.genre[1]],
  ['another search', CHANGES.search[1]],
  ['contradicted places', { ...EVERYTHING, confidence: ['disputed'] }],
] as const)('of 70,000 rows under %s the figures count what a plain loop counts', (_, filter) => {
  const counts = wordCounts(countAll(viewOf(table.facets, filter, table.text), table));
  expect(counts).toEqual(countPlainly(rows, filter));
  expect(counts.kept).toBeGreaterThan(0);
});

it('the same seed draws the same rows, another one others', () => {
  const idsOf = (seed: number) => synthesize(dataset, 50, seed).productions.map(({ id }) => id);
  expect(idsOf(1)).toEqual(table.productions.slice(0, 50).map(({ id }) => id));
  expect(idsOf(2)).not.toEqual(idsOf(1));
});
