import type { ComputedRow } from '../export/computedTable.ts';

/** The rows of a table that a figure draws. */
export interface TableDownload {
  /** File name of the table, without its ending. */
  readonly table: string;
  /** Positions in the table of the rows that the view keeps, in the table's order. */
  readonly rows: readonly number[];
  /** How many rows the table has. */
  readonly all: number;
}

/** Rows that a figure computes; the table is the one they are computed from. */
export interface ComputedDownload {
  readonly table: string;
  /** Takes the place of the table in the name of the file: lower-case words joined by hyphens. */
  readonly name: string;
  readonly computed: readonly ComputedRow[];
  readonly all: number;
}

/** What a figure hands out. */
export type Download = TableDownload | ComputedDownload;
