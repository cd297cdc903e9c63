import { dataVersion, readData } from '../../../src/build/data.ts';
import { publishData } from '../../../src/build/published/publishData.ts';
import { writeCsv } from '../../../src/export/csv.ts';
import { readRfc4180 } from '../../export/readRfc4180.ts';

const { files } = publishData('.', { dataset: readData('.'), version: dataVersion('.'), site: '' });
export const content = (path: string) => files.find((file) => file.path === path)!.content;

/** What the tables of today may not hold, but those of tomorrow may. */
const trapColumns = ['text', 'number', 'note'].map((name) => ({ name, isText: name !== 'number' }));
const trapRows = [
  ['ñandú “í” 🎬', -5, ''],
  ['two\nlines, "quoted"', -0.5, '+52 55'],
  ['-5', 0, '@x'],
  ['007', 1e-7, '-'],
];
/** LibreOffice would run it in the clean variant, which is for programs. */
const formula = ['=1+1', 1, '=1+1'];
export const texts = new Map([
  ...files.filter(({ path }) => path.endsWith('.csv')).map(({ path, content }) => [path, content] as const),
  ['trap.csv', writeCsv(trapColumns, trapRows)],
  ['trap.excel.csv', writeCsv(trapColumns, [...trapRows, formula], 'excel')],
]);
const isNumeric = (path: string) => {
  const name = path.replace(/(\.excel)?\.csv$/, '');
  if (name === 'trap') return trapColumns.map(({ isText }) => !isText);
  const { tableSchema } = JSON.parse(content(`${name}.csv-metadata.json`)) as Csvw;
  return tableSchema.columns.map(({ datatype }) => /integer|number|gYear/.test(datatype));
};

export interface Csvw {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly { readonly name: string; readonly datatype: string }[] };
}

/** Cells as the RFC has them; a number is compared as one, since programs write 12.50 their own way. */
export const cellsOf = (path: string, text = texts.get(path)!) =>
  comparable(path, readRfc4180(text.replace(/^\ufeff/, '')));
export const comparable = (path: string, [head, ...rows]: readonly (readonly string[])[]) => {
  const numeric = isNumeric(path);
  return [
    [...head!],
    ...rows.map((row) => row.map((cell, at) => (numeric[at] && cell ? Number(cell) : cell))),
  ];
};
