import type { LenientTable } from '../../model/readLeniently.ts';

/** A row that came or went. */
export interface RowChange {
  readonly id: string;
  /** What a reader would call it, where the table has a column for that. */
  readonly label: string;
}

/** A cell that says something else. */
export interface CellChange extends RowChange {
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

/** What changed between two editions of a table. Cells of a column that came or went are not told one by one. */
export interface TableChange {
  readonly columnsCame: readonly string[];
  readonly columnsWent: readonly string[];
  readonly rowsCame: readonly RowChange[];
  readonly rowsWent: readonly RowChange[];
  readonly cells: readonly CellChange[];
  /** The rows that both have stand in another order. */
  readonly isReordered: boolean;
}

type Cells = ReadonlyMap<string, string>;

/** The columns that name a row, the best first. */
const NAMES = [
  'label_en',
  'title_es',
  'place',
  'sector_en',
  'title',
  'claim_as_printed',
  'name_en',
  'why_en',
];

function labelOf(cells: Cells): string {
  return NAMES.map((name) => cells.get(name)).find(Boolean) ?? '';
}

/** Compares two editions of a table row by row, by its key. */
export function compareTables(was: LenientTable, is: LenientTable): TableChange {
  const rowsIn = (one: LenientTable, other: LenientTable): RowChange[] =>
    [...one.cells].flatMap(([id, cells]) => (other.cells.has(id) ? [] : [{ id, label: labelOf(cells) }]));
  const common = (one: LenientTable, other: LenientTable) =>
    [...one.cells.keys()].filter((id) => other.cells.has(id));
  const columns = is.columns.filter((name) => was.columns.includes(name));
  return {
    columnsCame: is.columns.filter((name) => !was.columns.includes(name)),
    columnsWent: was.columns.filter((name) => !is.columns.includes(name)),
    rowsCame: rowsIn(is, was),
    rowsWent: rowsIn(was, is),
    cells: common(is, was).flatMap((id) => cellChanges(id, was.cells.get(id)!, is.cells.get(id)!, columns)),
    isReordered: common(was, is).join('\n') !== common(is, was).join('\n'),
  };
}

function cellChanges(id: string, was: Cells, is: Cells, columns: readonly string[]): CellChange[] {
  const label = labelOf(is);
  return columns
    .filter((column) => was.get(column) !== is.get(column))
    .map((column) => ({ id, label, column, was: was.get(column)!, is: is.get(column)! }));
}
