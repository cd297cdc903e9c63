/** The tables, in the order in which they are listed to readers. */
export const TABLE_NAMES = [
  'productions',
  'locations',
  'investments',
  'multipliers',
  'sectorShares',
  'indicators',
  'exchangeRates',
  'claims',
  'quotations',
  'states',
  'viewing',
  'top10',
  'sources',
  'audits',
  'corrections',
  'changes',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/**
 * What the cells of a column hold. A `date` is ISO 8601 at the precision known (2025, 2025-02 or 2025-02-20) and
 * stays text; a `list` is separated by `|`.
 */
export type CellType = 'string' | 'integer' | 'number' | 'year' | 'date' | 'boolean' | 'list';

/**
 * One column of a table, declared in plain data so that the reader of cells, the data package and the pages can
 * all be made from it. For a list, `words`, `pattern` and `references` speak of each member.
 */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  /** The cell may not be empty. Elsewhere an empty cell means unknown or not applicable, never zero. */
  readonly required?: true;
  /** No two rows share the value. */
  readonly unique?: true;
  /** The closed vocabulary. */
  readonly words?: readonly string[];
  /** A regular expression that the whole text matches. */
  readonly pattern?: string;
  /** The table whose key the value is. */
  readonly references?: TableName;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Most members a list may have. */
  readonly maxLength?: number;
  readonly unit?: string;
  /** The column of the same row that names the unit. */
  readonly unitIn?: string;
}

export interface TableSpec {
  readonly name: TableName;
  /** From the root of the repository; the published file has the same address under the site's. */
  readonly file: string;
  /** The column that tells rows apart. */
  readonly key: string;
  readonly columns: readonly Column[];
}

/** Lower-case words joined by hyphens. */
export const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';

type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

type Word<C extends Column> = C extends { words: readonly (infer W)[] } ? W : string;

type Cell<C extends Column> = C['type'] extends 'list'
  ? readonly Word<C>[]
  : C['type'] extends 'integer' | 'number' | 'year'
    ? number
    : C['type'] extends 'boolean'
      ? boolean
      : Word<C>;

/** Lists are always there, since an empty cell is a list without members. */
type Present<C extends Column> = C extends { required: true } | { type: 'list' } ? C : never;

type RowOfColumns<C extends Column> = {
  readonly [Each in Present<C> as CamelCase<Each['name']>]: Cell<Each>;
} & {
  readonly [Each in Exclude<C, Present<C>> as CamelCase<Each['name']>]?: Cell<Each>;
};

/** The row type of a table: its columns in camelCase, what is unknown `undefined`. */
export type Row<Spec extends TableSpec> = {
  [Key in keyof RowOfColumns<Spec['columns'][number]>]: RowOfColumns<Spec['columns'][number]>[Key];
};

/**
 * The property that holds a column in a row: `title_es` → `titleEs`.
 */
export function propertyOf(columnName: string): string {
  return columnName.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
