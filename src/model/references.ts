import { propertyOf, type TableName } from './column.ts';
import type { Fault } from './faults.ts';
import type { ParsedTable } from './table.ts';
import { TABLES } from './tables.ts';

export type ParsedTables = { readonly [Name in TableName]: ParsedTable<(typeof TABLES)[Name]> };

/**
 * A fault for each id that a row gives and the table it points to does not have. A table whose header could not be
 * read has one fault already, and what points to it is left alone.
 */
export function checkReferences(parsed: ParsedTables): Fault[] {
  return Object.values(TABLES).flatMap((spec) => {
    const { rows, lines } = parsed[spec.name];
    return spec.columns.flatMap((column) => {
      if (!('references' in column)) return [];
      const target = parsed[column.references];
      if (!target.isReadable) return [];
      const { file, key } = TABLES[column.references];
      return rows.flatMap((row, index) =>
        idsIn(row, column.name)
          .filter((id) => !target.keys.has(id))
          .map((value): Fault => {
            const expected = `the ${key} of a row of ${file}`;
            return { file: spec.file, line: lines[index]!, column: column.name, value, expected };
          }),
      );
    });
  });
}

function idsIn(row: object, columnName: string): readonly string[] {
  const value = (row as Record<string, string | readonly string[] | undefined>)[propertyOf(columnName)];
  return value === undefined ? [] : [value].flat();
}
