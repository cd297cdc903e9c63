import fc from '../fastCheck.ts';
import { describe, expect, it } from 'vitest';
import { collectSlices } from '../../src/export/collectSlices.ts';
import { csvSlices, writeCsv } from '../../src/export/csv.ts';
import { cutRecords, recordsOf } from '../../src/export/records.ts';
import { anyText } from './cells.ts';
import { readRfc4180 } from './readRfc4180.ts';

const columns = ['a', 'b'].map((name) => ({ name, isText: true }));
const table = fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 20 });

describe('cutRecords', () => {
  it('keeps the header and the rows asked for, byte for byte', () => {
    const text = 'a,b\r\n1,"x\r\ny"\r\n2,\r\n3,"""q"""\r\n';
    expect([...cutRecords(text, [0, 2])].join('')).toBe('a,b\r\n1,"x\r\ny"\r\n3,"""q"""\r\n');
    expect([...cutRecords(text, [])].join('')).toBe('a,b\r\n');
  });

  it('gives what writing those rows alone would give, for any table and any choice of rows', () => {
    fc.assert(
      fc.property(table, fc.infiniteStream(fc.boolean()), (rows, coin) => {
        const positions = rows.map((_, row) => row).filter(() => coin.next().value);
        const cut = [...cutRecords(writeCsv(columns, rows), positions)].join('');
        const chosen = positions.map((row) => rows[row]!);
        expect(cut).toBe(writeCsv(columns, chosen));
        expect(readRfc4180(cut).slice(1)).toEqual(chosen);
      }),
      { numRuns: 300 },
    );
  });
});

describe('recordsOf', () => {
  it('finds as many records as an independent reader, line breaks within quotes or not', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeCsv(columns, rows);
        expect([...recordsOf(text)].length).toBe(readRfc4180(text).length);
      }),
    );
  });
});

describe('collectSlices', () => {
  // Time of the processor and not of the clock, so that a busy machine proves nothing.
  it('writes 500,000 rows without a piece of work over 100 ms', async () => {
    const rows = Array.from({ length: 500_000 }, (_, index) => [`título ${index}`, 'a "b", c']);
    let longest = 0;
    let before = process.cpuUsage();
    const onslice = () => {
      longest = Math.max(longest, process.cpuUsage(before).user / 1000);
      before = process.cpuUsage();
    };
    const file = await collectSlices(csvSlices(columns, rows), { onslice });
    const lines = (await file.text()).split('\r\n');
    expect([lines.length, ...lines.slice(-2)]).toEqual([500_002, 'título 499999,"a ""b"", c"', '']);
    expect(longest).toBeLessThan(100);
  });

  it('stops at the next slice once it is cancelled', async () => {
    const control = new AbortController();
    const rows = Array.from({ length: 10_000 }, () => ['a', 'b']);
    const onslice = (done: number) => done === 2 && control.abort();
    await expect(
      collectSlices(csvSlices(columns, rows), { onslice, signal: control.signal }),
    ).rejects.toThrow();
  });
});
