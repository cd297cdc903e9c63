import type { CsvColumn, CsvRow } from './csv.ts';

/** A row that a figure computed, by snake_case column; what is left out or '' is unknown. */
export type ComputedRow = Readonly<Record<string, string | number>>;

/** More digits than any input has, fewer than binary fractions leave behind: 1.1 × 3 is 3.3. */
const DIGITS = 12;

/** Computed rows as columns and cells. A column is one of numbers when no row has text in it. */
export function computedTable(rows: readonly ComputedRow[]): { columns: CsvColumn[]; cells: CsvRow[] } {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const hasText = (name: string) => rows.some((row) => typeof row[name] === 'string' && row[name] !== '');
  return {
    columns: names.map((name) => ({ name, isText: hasText(name) })),
    cells: rows.map((row) => names.map((name) => tidy(row[name] ?? ''))),
  };
}

function tidy(value: string | number): string | number {
  return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
}
