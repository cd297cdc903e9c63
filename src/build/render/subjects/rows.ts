import { writeCsv, type CsvRow } from '../../../export/csv.ts';
import type { PublishedTable } from '../../../export/publish.ts';
import { subjectFile, type Subject } from '../../../address/subjectAddresses.ts';
import type { PublishedFile } from '../../published/edition.ts';
import type { Publication } from '../../published/publishData.ts';
import type { SubjectRows } from './subjectKind.ts';

/** A table of rows that are some of a published table's. */
export interface CutTable {
  readonly table: PublishedTable;
  readonly rows: readonly CsvRow[];
}

const grouped = new WeakMap<PublishedTable, Map<string, ReadonlyMap<CsvRow[number], CsvRow[]>>>();

/** The rows of a published table by the value of a column, found once for all subjects. */
function groupsOf(table: PublishedTable, column: string): ReadonlyMap<CsvRow[number], CsvRow[]> {
  const byColumn = grouped.get(table) ?? new Map<string, ReadonlyMap<CsvRow[number], CsvRow[]>>();
  grouped.set(table, byColumn);
  const known = byColumn.get(column);
  if (known) return known;
  const place = table.columns.findIndex(({ name }) => name === column);
  const groups = new Map<CsvRow[number], CsvRow[]>();
  for (const row of table.rows) {
    const group = groups.get(row[place]!);
    if (group) group.push(row);
    else groups.set(row[place]!, [row]);
  }
  byColumn.set(column, groups);
  return groups;
}

/** The published rows of a subject, table by table; tables without any are left out. */
export function cutRows(wanted: readonly SubjectRows[], { tables }: Publication): CutTable[] {
  return wanted
    .map(({ table: name, column, value }) => {
      const { table } = tables.find((each) => each.table.name === name)!;
      return { table, rows: groupsOf(table, column).get(value) ?? [] };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** How many rows the files of a subject hold, for its page. */
export function countRows(cut: readonly CutTable[]): { table: string; rows: number }[] {
  return cut.map(({ table, rows }) => ({ table: table.name, rows: rows.length }));
}

/** The files of a subject, each clean and for Excel. */
export function rowFiles(subject: Subject, cut: readonly CutTable[]): PublishedFile[] {
  return cut.flatMap(({ table: { name, columns }, rows }) => [
    { path: subjectFile(subject, name), content: writeCsv(columns, rows) },
    { path: subjectFile(subject, name, 'excel.csv'), content: writeCsv(columns, rows, 'excel') },
  ]);
}
