import Papa from 'papaparse';

/** The rows of a published table as text cells, without its header. */
export function readRows(text: string): string[][] {
  return Papa.parse<string[]>(text.trimEnd(), { delimiter: ',', newline: '\r\n' }).data.slice(1);
}
