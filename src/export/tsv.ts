/**
 * Writes cells as tab-separated text, which spreadsheets take from the clipboard. There is no quoting in it, so tabs and
 * line breaks within a cell become spaces.
 */
export function writeTsv(rows: readonly (readonly (string | number)[])[]): string {
  const tidy = (cell: string | number) => String(cell).replace(/[\t\r\n\u2028\u2029]+/g, ' ');
  return rows.map((row) => row.map(tidy).join('\t')).join('\n');
}
