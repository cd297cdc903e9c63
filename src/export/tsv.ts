/**
 * Writes cells as tab-separated text, which spreadsheets take from the clipboard. There is no quoting in it, so tabs and
 * line breaks within a cell become spaces; word joiners, which keep the lines of a page, are left out.
 */
export function writeTsv(rows: readonly (readonly (string | number)[])[]): string {
  const tidy = (cell: string | number) =>
    String(cell)
      .replaceAll('\u2060', '')
      .replace(/[\t\r\n\u2028\u2029]+/g, ' ');
  return rows.map((row) => row.map(tidy).join('\t')).join('\n');
}
