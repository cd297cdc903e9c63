import fc from '../fastCheck.ts';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvSlices, writeCsv, type CsvColumn } from '../../src/export/csv.ts';
import { anyNumber, anyText } from './cells.ts';
import { readRfc4180 } from './readRfc4180.ts';

const columns: CsvColumn[] = [
  { name: 'title', isText: true },
  { name: 'value', isText: false },
  { name: 'note', isText: true },
];
const rows = fc.array(fc.tuple(anyText, anyNumber, anyText), { maxLength: 12 });
const head = columns.map(({ name }) => name);
const asText = (cells: readonly (string | number)[]) => cells.map(String);

describe('writeCsv', () => {
  it('writes CRLF, no byte-order mark, and quotes only where needed', () => {
    const text = writeCsv(columns, [
      ['Roma', -5, 'a "b", c'],
      ['007', 0.5, ' edge'],
      ['', '', 'two\r\nlines'],
    ]);
    expect(text).toBe(
      'title,value,note\r\nRoma,-5,"a ""b"", c"\r\n"007",0.5," edge"\r\n,,"two\r\nlines"\r\n',
    );
  });

  it('defuses formulas in text cells of the Excel variant alone, and leaves numbers as they are', () => {
    const risky = ['=1+1', '+52', '-5', '@a', '\ttab', '\rreturn'];
    const excel = writeCsv(
      columns,
      risky.map((text) => [text, -5, text]),
      'excel',
    );
    expect(excel.startsWith('\ufefftitle,value,note\r\n')).toBe(true);
    const read = readRfc4180(excel.slice(1)).slice(1);
    expect(read).toEqual(risky.map((text) => [`'${text}`, '-5', `'${text}`]));
    expect(readRfc4180(writeCsv(columns, [['=1+1', -5, '-5']]))[1]).toEqual(['=1+1', '-5', '-5']);
  });

  it('is read back unchanged by two independent parsers, whatever the cells hold', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const text = writeCsv(columns, table);
        const expected = [head, ...table.map(asText)];
        expect(readRfc4180(text)).toEqual(expected);
        const { data } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { newline: '\r\n' });
        expect(data).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('writes the same bytes for the same rows, in slices of at most 2,000 rows', () => {
    const many = Array.from({ length: 4001 }, (_, index) => [`r${index}`, index, '']);
    const slices = [...csvSlices(columns, many)];
    expect(slices.map((slice) => slice.split('\r\n').length - 1)).toEqual([1, 2000, 2000, 1]);
    expect(slices.join('')).toBe(writeCsv(columns, many));
  });
});
