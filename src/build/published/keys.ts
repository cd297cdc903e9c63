import type { PublishedColumn, PublishedTable } from '../../export/publish.ts';
import { fileOf } from '../../export/publish.ts';
import { TABLES } from '../../model/tables.ts';

/** A column whose values are keys of another published table. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly key: string;
}

/** Whether a table is one of the long ones made for joins. */
export const isJoined = ({ name }: PublishedTable) => name.includes('_');

/**
 * The columns that tell a table's rows apart. In a long table made for joins these are its first column and, unless that
 * is a row's own key, the code beside it.
 */
export function primaryKey(table: PublishedTable): string[] {
  const [first, ...others] = table.columns;
  if (!isJoined(table) || first!.name === 'location_id') return [first!.name];
  const member = others.find(({ of }) => of.name === 'genres' || of.name === 'source_ids')!;
  return [first!.name, member.name];
}

/** Where the values of a table's columns are found again. Columns of lists have long tables for that. */
export function foreignKeys(table: PublishedTable): ForeignKey[] {
  return table.columns.flatMap((column) => {
    const target = targetOf(column, isJoined(table));
    return target ? [{ column: column.name, table: fileOf(target), key: TABLES[target].key }] : [];
  });
}

function targetOf({ of, owner, adds, type }: PublishedColumn, joined: boolean) {
  if (adds || type === 'list') return undefined;
  if (joined && of.name === TABLES[owner].key) return owner;
  return of.references;
}
