import { join } from 'node:path';
import type { Atlas, OutlinePaths } from '../../geometry/atlas.ts';
import type { Dataset } from '../../model/dataset.ts';
import { readGeography, type Geography } from './atlas.ts';
import { packAtlas } from './packAtlas.ts';

const root = join(import.meta.dirname, '../../..');

let read: Geography | undefined;
/** The outlines, read and drawn once. */
const geography = () => (read ??= readGeography(root));

const atlases = new WeakMap<Dataset, Atlas>();

/** The atlas of a dataset: finding room for its labels takes a second, and every page with a map has the same. */
export function atlas(dataset: Dataset): Atlas {
  const packed = atlases.get(dataset) ?? packAtlas(dataset, geography());
  atlases.set(dataset, packed);
  return packed;
}

/** The outlines of the states and of what lies around them, as paths in the picture. */
export const outlines = (): OutlinePaths => geography().paths;

/** The outlines of the states in degrees, for the map that zooms. */
export const topology = (): Geography['topology'] => geography().topology;
