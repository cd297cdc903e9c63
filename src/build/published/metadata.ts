import { citeParts } from '../../export/citation.ts';
import type { Source } from '../../model/sources.ts';
import { columnMeaning, inLanguages, tableMeaning } from './describe.ts';
import { LICENCE, writeJson, type Edition } from './edition.ts';
import type { TableFile } from './tableFile.ts';

/** The sources that the rows of a table cite, in the order of the table of sources. */
function citedSources({ table }: TableFile, { dataset }: Edition): Source[] {
  const place = table.columns.findIndex(({ of }) => of.name === 'source_ids');
  const cited = new Set(place < 0 ? [] : table.rows.flatMap((row) => String(row[place]).split('|')));
  return dataset.sources.filter(({ id }) => cited.has(id));
}

/** `<table>.metadata.json`: what a table holds, column by column, how it was cut and what it rests on. */
export function writeMetadata(file: TableFile, edition: Edition): string {
  const { table, bytes, sha256 } = file;
  const { version, site } = edition;
  const cited = { title: `${table.name}.csv`, version, address: `${site}data/` };
  return writeJson({
    name: table.name,
    description: inLanguages((t) => tableMeaning(t, table)),
    address: `${site}data/${table.name}.csv`,
    dataVersion: version,
    rowCount: table.rows.length,
    bytes,
    sha256,
    filters: {},
    formulaEscaped: { [`${table.name}.csv`]: false, [`${table.name}.excel.csv`]: true },
    missingValues: [''],
    license: LICENCE,
    citation: inLanguages((t) => t('page.data.citation-text', citeParts(cited))),
    columns: table.columns.map((column) => ({
      name: column.name,
      meaning: inLanguages((t) => columnMeaning(t, column)),
      type: column.type,
      unit: column.adds ? undefined : column.of.unit,
      unitColumn: column.adds ? undefined : column.of.unitIn,
      vocabulary: column.adds ? undefined : column.of.words,
      listSeparator: column.type === 'list' ? '|' : undefined,
    })),
    sources: citedSources(file, edition).map(({ id, publisher, title, url, published }) => ({
      id,
      publisher,
      title,
      url,
      published,
    })),
  });
}
