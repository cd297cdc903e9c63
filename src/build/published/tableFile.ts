import { createHash } from 'node:crypto';
import { writeCsv } from '../../export/csv.ts';
import type { PublishedTable } from '../../export/publish.ts';

/** A published table with the bytes of its files. */
export interface TableFile {
  readonly table: PublishedTable;
  readonly clean: string;
  readonly excel: string;
  /** Of the clean file. */
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a published table in both variants. */
export function tableFile(table: PublishedTable): TableFile {
  const clean = writeCsv(table.columns, table.rows);
  return {
    table,
    clean,
    excel: writeCsv(table.columns, table.rows, 'excel'),
    bytes: Buffer.byteLength(clean),
    sha256: createHash('sha256').update(clean).digest('hex'),
  };
}
