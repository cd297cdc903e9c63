import type { PublishedColumn } from '../../export/publish.ts';
import { LANGS, LANGUAGES } from '../../i18n/index.ts';
import { columnMeaning, inLanguages, tableMeaning } from './describe.ts';
import { LICENCE, writeJson, type Edition } from './edition.ts';
import { primaryKey } from './keys.ts';
import type { TableFile } from './tableFile.ts';

/** XML Schema has no date of open precision, so dates stay text, as in the Frictionless schema. */
const DATATYPES: Partial<Record<PublishedColumn['type'], string>> = {
  integer: 'integer',
  number: 'number',
  year: 'gYear',
  boolean: 'boolean',
};

/** `<table>.csv-metadata.json` (W3C, Metadata Vocabulary for Tabular Data). */
export function writeCsvw({ table }: TableFile, { version }: Edition): string {
  return writeJson({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${table.name}.csv`,
    'dc:title': table.name,
    'dc:description': inLanguages((t) => tableMeaning(t, table)).en,
    'dc:license': { '@id': LICENCE.path },
    'dc:modified': { '@value': version, '@type': 'date' },
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n', '\n'], delimiter: ',', header: true },
    tableSchema: {
      primaryKey: primaryKey(table),
      columns: table.columns.map((column) => ({
        name: column.name,
        titles: [column.name],
        datatype: DATATYPES[column.type] ?? 'string',
        separator: column.type === 'list' ? '|' : undefined,
        required: column.of.required && column.type !== 'list' ? true : undefined,
        'dc:description': LANGS.map((lang) => ({
          '@value': inLanguages((t) => columnMeaning(t, column))[lang],
          '@language': LANGUAGES[lang].tag,
        })),
      })),
    },
  });
}
