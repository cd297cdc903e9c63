import fc from '../fastCheck.ts';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readData } from '../../src/build/data.ts';
import { labelFrom } from '../../src/build/published/describe.ts';
import { slicesOf } from '../../src/build/packSlices.ts';
import { writeCsv } from '../../src/export/csv.ts';
import { fileName, readFileName } from '../../src/export/fileName.ts';
import { publisher } from '../../src/export/publish.ts';
import { cutRecords } from '../../src/export/records.ts';
import { CHOICES, EVERYTHING, type Choice, type Filter } from '../../src/filter/filter.ts';
import { readQuery, writeQuery } from '../../src/filter/query.ts';
import { keptRows, viewOf } from '../../src/filter/view.ts';
import { checkFile } from '../../src/pages/data/checkFile.ts';
import { readRfc4180 } from './readRfc4180.ts';

const dataset = readData('.');
const { facets } = slicesOf(dataset);
const table = publisher(dataset, labelFrom)('productions');
const published = writeCsv(table.columns, table.rows);

const words = fc.record(
  Object.fromEntries(
    (Object.keys(CHOICES) as Choice[]).map((choice) => [
      choice,
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc.subarray([...(CHOICES[choice] as readonly string[])]),
      ),
    ]),
  ),
);
const years = fc.option(fc.constantFrom([2015, 2020], [2021, 2021], [2018, 2026]), { nil: undefined });
const filters = fc
  .tuple(words, years)
  .map(([chosen, span]) => ({ ...EVERYTHING, ...chosen, years: span }) as unknown as Filter);

it('a downloaded view holds the rows on the screen, for two parsers, and opens as the same view', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const kept = keptRows(viewOf(facets, filter));
      const text = [...cutRecords(published, kept)].join('');
      const expected = kept.map((row) => dataset.productions[row]!);

      const read = readRfc4180(text).slice(1);
      expect(read.map(([id, title]) => [id, title])).toEqual(
        expected.map(({ id, titleEs }) => [id, titleEs]),
      );
      expect(Papa.parse<string[]>(text.trimEnd()).data.slice(1)).toEqual(read);

      const name = fileName(
        { table: 'productions', query: writeQuery(filter), version: '2026-11-22', lang: 'en' },
        'csv',
      );
      const parts = readFileName(name);
      if (typeof parts === 'string') throw new Error(`${name} is ${parts}`);
      const reopened = keptRows(viewOf(facets, readQuery(parts.query).filter));
      expect(reopened).toEqual(kept);
      expect(checkFile(text, published, reopened.length)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
