import { expect, it } from 'vitest';
import { computedTable } from '../../src/export/computedTable.ts';
import { writeCsv } from '../../src/export/csv.ts';
import { writeTsv } from '../../src/export/tsv.ts';

it('computedTable takes the columns of all rows, numbers without the dust of binary fractions, unknown as empty', () => {
  const { columns, cells } = computedTable([
    { reading: 'study', amount: 1.1 * 3 },
    { reading: '=x', amount: -5, note: '7' },
  ]);
  expect(writeCsv(columns, cells, 'excel')).toBe(
    '\ufeffreading,amount,note\r\nstudy,3.3,\r\n\'=x,-5,"7"\r\n',
  );
});

it('writeTsv keeps a cell in one cell: tabs and line breaks in it become spaces, word joiners nothing', () => {
  expect(
    writeTsv([
      ['a\tb', 1],
      ['c\r\nd', ''],
      ['2019–\u206020', ''],
    ]),
  ).toBe('a b\t1\nc d\t\n2019–20\t');
});
