import { describe, expect, test } from 'vitest';
import { HEADER, ROMA, faultsOf, faultsIn } from './films.ts';

describe('faults of a file', () => {
  const text = `${HEADER}\n${ROMA}\n`;

  test.each([
    ['nothing', ''],
    ['a line end', '\n'],
    ['spaces', '  \n \n'],
  ])('it holds %s', (_, content) => {
    expect(faultsIn(content)).toEqual([{ line: 1, column: '', value: '', expected: `the header ${HEADER}` }]);
  });

  test('it holds a header only', () => {
    expect(faultsIn(`${HEADER}\n`)).toEqual([
      { line: 1, column: '', value: '', expected: 'at least one row under the header' },
    ]);
  });

  test('it begins with a byte-order mark', () => {
    const expected = 'no byte-order mark before the header';
    const fault = { line: 1, column: '', value: '\ufeff', expected };
    expect(faultsIn(`\ufeff${text}`)).toEqual([fault]);
    expect(faultsIn(new TextEncoder().encode(`\ufeff${text}`))).toEqual([fault]);
  });

  test('it is in Latin-1', () => {
    expect(faultsIn(Buffer.from(text, 'latin1'))).toEqual([
      { line: 2, column: 'directors', value: 'Alfonso Cuar\ufffdn', expected: 'text in UTF-8' },
    ]);
  });

  test('it is in UTF-16, with or without a mark, in either order of bytes', () => {
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    const mark = { little: Buffer.from([0xff, 0xfe]), big: Buffer.from([0xfe, 0xff]) };
    const fault = (value: string) => [{ line: 1, column: '', value, expected: 'UTF-8' }];
    expect(faultsIn(little)).toEqual(fault('UTF-16LE'));
    expect(faultsIn(big)).toEqual(fault('UTF-16BE'));
    expect(faultsIn(Buffer.concat([mark.little, little]))).toEqual(fault('UTF-16LE'));
    expect(faultsIn(Buffer.concat([mark.big, big]))).toEqual(fault('UTF-16BE'));
  });

  test('its lines end in CR LF, which is named once', () => {
    expect(faultsIn(text.replaceAll('\n', '\r\n'))).toEqual([
      { line: 1, column: '', value: '\r', expected: 'lines that end in LF alone' },
    ]);
  });

  test('a carriage return hides inside a cell', () => {
    expect(faultsOf(ROMA, 'two,"Ro\rma",drama,,,,,,')).toEqual([
      { line: 3, column: '', value: '\r', expected: 'lines that end in LF alone' },
    ]);
  });
});
