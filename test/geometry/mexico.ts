import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGeography } from '../../src/build/geography/atlas.ts';
import { packAtlas } from '../../src/build/geography/packAtlas.ts';
import { readDataset } from '../../src/model/dataset.ts';

const root = join(import.meta.dirname, '../..');

/** The real tables and outlines, and what the build makes of them. */
export const dataset = readDataset((path) => readFileSync(join(root, path))).dataset;
export const geography = readGeography(root);
export const atlas = packAtlas(dataset, geography);
