import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { publishedTables } from '../../export/publishedTables.ts';
import { LANGS } from '../../i18n/index.ts';
import { OUTLINES_FILE } from '../../model/outlines.ts';
import { writeCsvw } from './csvw.ts';
import { labelFrom } from './describe.ts';
import type { Edition, PublishedFile } from './edition.ts';
import { evidenceFiles } from './evidenceFiles.ts';
import { writeDataPackage } from './frictionless.ts';
import { writeLocations, writeStates } from './geojson.ts';
import { isJoined } from './keys.ts';
import { writeMetadata } from './metadata.ts';
import { writeReadme } from './readme.ts';
import { tableFile, type TableFile } from './tableFile.ts';

/** Everything that is published of the data but the archive of it. */
export interface Publication {
  readonly edition: Edition;
  readonly tables: readonly TableFile[];
  /** Their paths are from the folder `data/`. */
  readonly files: readonly PublishedFile[];
}

function filesOfTable(file: TableFile, edition: Edition): PublishedFile[] {
  const { name } = file.table;
  return [
    { path: `${name}.csv`, content: file.clean },
    { path: `${name}.excel.csv`, content: file.excel },
    { path: `${name}.metadata.json`, content: writeMetadata(file, edition) },
    { path: `${name}.csv-metadata.json`, content: writeCsvw(file, edition) },
  ];
}

/** Makes every file of the data. `root` is the repository's, whose outlines and log of changes are taken over. */
export function publishData(root: string, edition: Edition): Publication {
  const tables = publishedTables(edition.dataset, labelFrom).map(tableFile);
  const named = (name: string) => tables.find(({ table }) => table.name === name)!.table;
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const outlines = JSON.parse(read(OUTLINES_FILE)) as FeatureCollection;
  const files = [
    ...tables.flatMap((file) => filesOfTable(file, edition)),
    { path: 'datapackage.json', content: writeDataPackage(tables, edition) },
    { path: 'mexico-states.geojson', content: writeStates(outlines, named('states')) },
    { path: 'locations.geojson', content: writeLocations(named('production_locations')) },
    ...evidenceFiles(edition.dataset),
    { path: 'CHANGELOG.md', content: read('data/CHANGELOG.md') },
    ...LANGS.map((lang) => ({ path: `README.${lang}.md`, content: writeReadme(tables, edition, lang) })),
  ];
  return { edition, tables, files };
}

/** The tables of `data/` without the long ones made for joins: name, rows and bytes of each. */
export function mainTables({ tables }: Publication) {
  return tables
    .filter(({ table }) => !isJoined(table))
    .map(({ table, bytes }) => ({ name: table.name, rows: table.rows.length, bytes }));
}
