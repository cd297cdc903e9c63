import type { CellType, Column, TableName, TableSpec } from '../model/column.ts';
import { propertyOf } from '../model/column.ts';
import type { Dataset } from '../model/dataset.ts';
import { fileName } from '../model/selfReferences.ts';
import { TABLES } from '../model/tables.ts';
import {
  BASES,
  BOUNDS,
  CLAIM_STATUSES,
  COMMISSIONERS,
  CONFIDENCES,
  COUNTERS,
  COVERAGES,
  FORMATS,
  GENRES,
  GEOGRAPHIES,
  INDICATOR_BASES,
  INDICATOR_UNITS,
  INVESTMENT_KINDS,
  MEASURES,
  MULTIPLIER_TYPES,
  MULTIPLIER_UNITS,
  PARTIES,
  REGIONS,
  PLACE_KINDS,
  PRECISIONS,
  REPORT_EXTENTS,
  ROLES,
  SOURCE_KINDS,
  STATES,
  STATUSES,
  TOP10_LISTS,
  TOPICS,
  USD_BASES,
} from '../model/vocabulary.ts';
import type { CsvColumn, CsvRow } from './csv.ts';

/** A column of a published table. */
export interface PublishedColumn extends CsvColumn {
  readonly type: CellType;
  /** The table whose column `of` is. */
  readonly owner: TableName;
  /** The column of the table in `data/` that it comes from or explains. */
  readonly of: Column;
  /** What it adds to that column: its words in a language, or how exact its dates are. */
  readonly adds?: 'en' | 'es' | 'precision';
}

/** A table as readers get it. */
export interface PublishedTable {
  /** File name without its ending. */
  readonly name: string;
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly CsvRow[];
}

/** The word for a code in a language; `vocabulary` is the beginning of its message keys. */
export type Label = (vocabulary: string, code: string, lang: 'en' | 'es') => string;

/** The beginning of the message keys of each vocabulary. */
export const VOCABULARIES = new Map<readonly string[], string>([
  [FORMATS, 'format'],
  [GENRES, 'genre'],
  [STATUSES, 'status'],
  [ROLES, 'role'],
  [CONFIDENCES, 'confidence'],
  [PRECISIONS, 'precision'],
  [PLACE_KINDS, 'place-kind'],
  [INVESTMENT_KINDS, 'investment-kind'],
  [MEASURES, 'measure'],
  [USD_BASES, 'usd-basis'],
  [TOPICS, 'topic'],
  [BASES, 'basis'],
  [CLAIM_STATUSES, 'claim-status'],
  [SOURCE_KINDS, 'source-kind'],
  [PARTIES, 'party'],
  [REGIONS, 'region'],
  [BOUNDS, 'bound'],
  [MULTIPLIER_TYPES, 'multiplier-type'],
  [COMMISSIONERS, 'commissioner'],
  [COVERAGES, 'coverage'],
  [INDICATOR_BASES, 'indicator-base'],
  [COUNTERS, 'counter'],
  [TOP10_LISTS, 'top10-list'],
  [REPORT_EXTENTS, 'report-extent'],
]);

const LABELLED = ['en', 'es'] as const;

const WORDS_ALREADY = new Set<readonly string[]>([GEOGRAPHIES, MULTIPLIER_UNITS, INDICATOR_UNITS]);

/**
 * The published columns of one column: codes stand beside their words, dates beside the precision they have. Names of
 * places and units are words already.
 */
function publishColumn(column: Column, spec: TableSpec): PublishedColumn[] {
  const isText = !['integer', 'number', 'year', 'boolean'].includes(column.type);
  const own: PublishedColumn = { name: column.name, type: column.type, isText, owner: spec.name, of: column };
  if (column.words && !WORDS_ALREADY.has(column.words) && column.name !== spec.key) {
    const labels = LABELLED.map((lang) => ({ ...own, name: `${column.name}_${lang}`, adds: lang }));
    return [own, ...labels];
  }
  if (column.type !== 'date') return [own];
  return [own, { ...own, name: `${column.name}_precision`, type: 'string', adds: 'precision' }];
}

const DATE_PRECISIONS = ['year', 'month', 'day'] as const;

/** How exact an ISO 8601 date is by the number of its parts. */
function precisionOf(date: string): string {
  return date === '' ? '' : DATE_PRECISIONS[date.split('-').length - 1]!;
}

/** Name of the file that a table of `data/` is published as, without its ending. */
export function fileOf(name: TableName): string {
  return fileName(TABLES[name]);
}

/** Name of a long table made from a table: file names of tables have hyphens, names of joined tables underscores. */
export function joinedName(name: TableName, joined: string): string {
  return `${fileOf(name).replaceAll('-', '_')}_${joined}`;
}

/** Returns what publishes one table after another of a dataset. */
export function publisher(dataset: Dataset, label: Label): (name: TableName) => PublishedTable {
  const labelOf = ({ words }: Column, code: string, lang: 'en' | 'es') => {
    if (words === STATES) {
      const state = dataset.stateByCode.get(code)!;
      return lang === 'en' ? state.nameEn : state.nameEs;
    }
    const vocabulary = VOCABULARIES.get(words!);
    if (!vocabulary) throw new Error(`No words for "${code}": name its vocabulary in VOCABULARIES.`);
    return label(vocabulary, code, lang);
  };
  const cell = (column: PublishedColumn, value: unknown): string | number => {
    if (value === undefined) return '';
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return String(value);
    const { adds } = column;
    if (adds === 'precision') return precisionOf(value as string);
    const codes = (Array.isArray(value) ? value : [value]) as readonly string[];
    return codes
      .map((code) => (adds ? labelOf(column.of, code, adds) : code))
      .join('|')
      .normalize('NFC');
  };
  return (name) => {
    const spec: TableSpec = TABLES[name];
    const columns = spec.columns.flatMap((column) => publishColumn(column, spec));
    const properties = columns.map(({ of }) => propertyOf(of.name));
    const rows = (dataset[name] as readonly Record<string, unknown>[]).map((row) =>
      columns.map((column, index) => cell(column, row[properties[index]!])),
    );
    return { name: fileOf(name), columns, rows };
  };
}
