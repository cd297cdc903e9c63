import { TABLE_NAMES } from '../../src/model/column.ts';
import { joinDataset, type Dataset, type Tables } from '../../src/model/dataset.ts';

type Rows = { readonly [Name in keyof Tables]?: readonly Partial<Tables[Name][number]>[] };

/** The dataset of the rows given, each with the cells that a test is about; all other tables are empty. */
export function datasetWith(rows: Rows): Dataset {
  const empty = Object.fromEntries(TABLE_NAMES.map((name) => [name, []]));
  return joinDataset({ ...empty, ...rows } as unknown as Tables);
}
