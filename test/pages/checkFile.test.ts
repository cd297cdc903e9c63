import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/pages/checkFile.ts';

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
});
