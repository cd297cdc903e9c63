import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { headlineOf } from '../aggregate/headline.ts';
import type { Dataset } from '../model/dataset.ts';
import { TABLES } from '../model/tables.ts';
import { newestDate } from './data.ts';
import { slicesOf } from './packSlices.ts';
import type { RenderInput } from './render.ts';

/** Everything the pages are rendered from. `site` is the absolute address of the site, or ''. */
export function renderInput(dataset: Dataset, root: string, site: string): RenderInput {
  const tables = Object.values(TABLES).map(({ name, file }) => ({
    name: basename(file, '.csv'),
    rows: dataset[name].length,
    bytes: statSync(join(root, file)).size,
  }));
  const sourceKinds: Record<string, number> = {};
  for (const { kind } of dataset.sources) sourceKinds[kind] = (sourceKinds[kind] ?? 0) + 1;
  const headline = headlineOf(dataset);
  return { slices: slicesOf(dataset), dataDate: newestDate(dataset), site, headline, tables, sourceKinds };
}
