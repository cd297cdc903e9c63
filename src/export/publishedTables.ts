import { TABLE_NAMES, type TableName } from '../model/column.ts';
import type { Dataset } from '../model/dataset.ts';
import { addPesos } from './addPesos.ts';
import { productionGenres, productionLocations, SOURCED_TABLES, tableSources } from './joinTables.ts';
import { publisher, type Label, type PublishedTable } from './publish.ts';

/** Every published table: those of `data/` in their order, then the long ones made for joins. */
export function publishedTables(dataset: Dataset, label: Label): PublishedTable[] {
  const publish = publisher(dataset, label);
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, publish(name)])) as Record<
    TableName,
    PublishedTable
  >;
  return [
    ...Object.values({ ...tables, investments: addPesos(tables.investments, dataset) }),
    productionGenres(tables.productions),
    productionLocations(tables.productions, tables.locations),
    ...SOURCED_TABLES.map((name) => tableSources(name, tables[name])),
  ];
}
