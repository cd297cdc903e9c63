import type { CsvColumn, CsvRow } from './csv.ts';

/** A row that a figure computed, by snake_case column; what is left out or '' is unknown. */
export type ComputedRow = Readonly<Record<string, string | number>>;

/** Computed rows as columns and cells. A column is one of numbers when no row has text in it. */
export function computedTable(rows: readonly ComputedRow[]): { columns: CsvColumn[]; cells: CsvRow[] } {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const hasText = (name: string) => rows.some((row) => typeof row[name] === 'string' && row[name] !== '');
  return {
    columns: names.map((name) => ({ name, isText: hasText(name) })),
    cells: rows.map((row) => names.map((name) => row[name] ?? '')),
  };
}
