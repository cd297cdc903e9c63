import type { PublishedColumn, PublishedTable } from '../../export/publish.ts';
import { columnMeaning, inLanguages, tableMeaning } from './describe.ts';
import { LICENCE, writeJson, type Edition } from './edition.ts';
import { foreignKeys, primaryKey } from './keys.ts';
import type { TableFile } from './tableFile.ts';

/** Table Schema's `date` wants a day, which ours do not always have. */
const DATE_PATTERN = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

const FIELD_TYPES: Partial<Record<PublishedColumn['type'], string>> = {
  integer: 'integer',
  number: 'number',
  year: 'year',
  boolean: 'boolean',
};

function constraintsOf(column: PublishedColumn, table: PublishedTable): Record<string, unknown> | undefined {
  const { of, adds, type } = column;
  if (adds) return of.required && type !== 'list' ? { required: true } : undefined;
  const ofOneValue = type !== 'list';
  const constraints = {
    required: of.required,
    unique: of.unique && !table.name.includes('_') ? true : undefined,
    enum: ofOneValue ? of.words : undefined,
    pattern: type === 'date' ? DATE_PATTERN : ofOneValue && !of.words ? of.pattern : undefined,
    minimum: of.minimum,
    maximum: of.maximum,
  };
  return Object.values(constraints).some((value) => value !== undefined) ? constraints : undefined;
}

function foreignKeysOf(table: PublishedTable): unknown[] | undefined {
  const keys = foreignKeys(table).map(({ column, table: target, key }) => ({
    fields: column,
    // In Table Schema a table refers to itself by an empty name.
    reference: { resource: target === table.name ? '' : target, fields: key },
  }));
  // The profile allows no empty list.
  return keys.length > 0 ? keys : undefined;
}

function resourceOf({ table, bytes, sha256 }: TableFile): unknown {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    title: inLanguages((t) => tableMeaning(t, table)).en,
    description: inLanguages((t) => tableMeaning(t, table)).es,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map((column) => {
        const meaning = inLanguages((t) => columnMeaning(t, column));
        return {
          name: column.name,
          type: FIELD_TYPES[column.type] ?? 'string',
          title: meaning.en,
          description: meaning.es,
          constraints: constraintsOf(column, table),
        };
      }),
      missingValues: [''],
      primaryKey: primaryKey(table),
      foreignKeys: foreignKeysOf(table),
    },
  };
}

/** `datapackage.json` (Frictionless Tabular Data Package, specs.frictionlessdata.io): every table and its schema. */
export function writeDataPackage(files: readonly TableFile[], { version, site }: Edition): string {
  return writeJson({
    profile: 'tabular-data-package',
    name: 'rodaje',
    title: inLanguages((t) => `${t('site.name')}: ${t('site.tagline')}`).en,
    description: inLanguages((t) => t('page.description')).en,
    version,
    created: `${version}T00:00:00Z`,
    homepage: site || undefined,
    licenses: [LICENCE],
    keywords: ['Netflix', 'Mexico', 'film', 'television', 'filming locations', 'multiplier'],
    resources: files.map(resourceOf),
  });
}
