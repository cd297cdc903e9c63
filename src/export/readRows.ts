import Papa from 'papaparse';

/** The rows of a published table as text cells, without its header. */
export function readRows(text: string): string[][] {
  return Papa.parse<string[]>(text.trimEnd(), { delimiter: ',', newline: '\r\n' }).data.slice(1);
}

const BYTE_ORDER_MARK = '\ufeff';

/** The rows of any CSV text, however it was saved, the header first; all of them, or the first few. */
export function readAnyCsv(text: string, delimiter: string, preview = 0): string[][] {
  const clean = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const newline = clean.includes('\r\n') ? '\r\n' : clean.includes('\n') ? '\n' : '\r';
  const { data } = Papa.parse<string[]>(clean, { delimiter, newline, preview });
  // After the last line end there is an empty record more.
  if (data.at(-1)?.length === 1 && data.at(-1)![0] === '') data.pop();
  return data;
}
