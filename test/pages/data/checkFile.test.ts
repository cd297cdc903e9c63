import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/export/csv.ts';
import { checkFile } from '../../../src/pages/data/checkFile.ts';
import { anyText } from '../../export/cells.ts';
import fc from '../../fastCheck.ts';
import { hostileText } from '../../hostile.ts';

const table = 'id,title\r\na,Roma\r\nb,"Club, de"\r\nc,"two\r\nlines"\r\n';

describe('checkFile', () => {
  it('finds nothing wrong with rows as they were published, mark and line ends aside', () => {
    expect(checkFile('id,title\r\na,Roma\r\nc,"two\r\nlines"\r\n', table, 2)).toBeUndefined();
    expect(checkFile('\ufeffid,title\r\nb,"Club, de"\r\n', table, 1)).toBeUndefined();
    expect(checkFile('id,title\na,Roma\n', table, 1)).toBeUndefined();
  });

  it('counts rows that are not in the table, and rows that moved or came twice', () => {
    expect(checkFile('id,title\r\na,ROMA\r\nb,x\r\n', table)).toEqual({ kind: 'edited', count: 2 });
    expect(checkFile('id,title\r\nb,"Club, de"\r\na,Roma\r\n', table)).toEqual({ kind: 'edited', count: 1 });
    expect(checkFile('id,title\r\na,Roma\r\na,Roma\r\n', table)).toEqual({ kind: 'edited', count: 1 });
  });

  it('knows other columns, and rows that are missing from the view', () => {
    expect(checkFile('id,name\r\n', table)).toEqual({ kind: 'header' });
    expect(checkFile('', table)).toEqual({ kind: 'header' });
    expect(checkFile('id,title\r\na,Roma\r\n', table, 2)).toEqual({
      kind: 'incomplete',
      count: 1,
      expected: 2,
    });
  });

  it('finds nothing wrong with what a spreadsheet saved anew without a change', () => {
    const numbers = 'id,share\r\na,1.5\r\nb,"x, y"\r\nc,-0.25\r\n';
    for (const saved of [
      '"id","share"\n"a","1.5"\n"b","x, y"\n"c","-0.25"\n',
      'id;share\r\na;1,5\r\nb;x, y\r\nc;-0,25\r\n',
      '\ufeff"id";"share"\r\n"a";"1,50"\r\n"b";"x, y"\r\n"c";"-0,25"',
      'id\tshare\ra\t1.50\rb\tx, y\rc\t-0.25\r',
    ])
      expect(checkFile(saved, numbers, 3), saved).toBeUndefined();
    expect(checkFile('id;title\nc;"two\nlines"\n', table, 1)).toBeUndefined();
    expect(checkFile('id;share\r\na;1,6\r\n', numbers)).toEqual({ kind: 'edited', count: 1 });
  });

  it('has a verdict on any text, and passes none that is not a part of the table', () => {
    const columns = ['a', 'b'].map((name) => ({ name, isText: true }));
    const rows = fc.uniqueArray(fc.tuple(hostileText, anyText), {
      minLength: 1,
      maxLength: 8,
      selector: String,
    });
    fc.assert(
      fc.property(rows, hostileText, fc.infiniteStream(fc.boolean()), (published, text, coin) => {
        const whole = writeCsv(columns, published);
        expect(checkFile(text, whole)).toEqual({ kind: 'header' });
        const kept = published.filter(() => coin.next().value);
        expect(checkFile(writeCsv(columns, kept), whole, kept.length)).toBeUndefined();
        const edited = [...kept, ['never', `${text} published`]];
        expect(checkFile(writeCsv(columns, edited), whole)).toEqual({ kind: 'edited', count: 1 });
      }),
      { numRuns: 2000 },
    );
  });
});
