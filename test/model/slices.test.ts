import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readData } from '../../src/build/data.ts';
import { PACK, SLICE_NAMES, slicesOf } from '../../src/build/packSlices.ts';
import { unpackSlice } from '../../src/model/slices.ts';
import { ROOT } from '../charts/tables.ts';

/** They need outlines and geometry, which the model does not know. */
const OF_THE_BUILD = ['atlas', 'outlines', 'topology'];

test('every slice is one file of the model, but for what is made of outlines', () => {
  const files = readdirSync(join(ROOT, 'src/model/slices')).map((file) => file.replace('.ts', ''));
  expect([...files, ...OF_THE_BUILD].sort()).toEqual([...SLICE_NAMES].sort());
});

test('every slice comes out of its JSON as the build sees it', () => {
  const dataset = readData(ROOT);
  const slices = slicesOf(dataset);
  for (const name of SLICE_NAMES)
    expect(unpackSlice(name, JSON.parse(JSON.stringify(PACK[name](dataset))))).toEqual(slices[name]);
});
