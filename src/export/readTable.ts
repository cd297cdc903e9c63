import Papa from 'papaparse';
import { fetchTable } from './cutTable.ts';

/** The cells of a published table, row by row, its header left out. Rejects when the table cannot be had. */
export async function readTable(root: string, table: string): Promise<string[][]> {
  const text = await fetchTable(root, table);
  return Papa.parse<string[]>(text.trimEnd()).data.slice(1);
}
