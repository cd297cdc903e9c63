import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../src/model/table.ts';
import { films, HEADER, ROMA, faultsOf } from './films.ts';

test('parseTable turns each cell into a value of its type', () => {
  expect(parseTable(`${HEADER}\n${ROMA}\n`, films).rows).toEqual([
    {
      id: 'roma',
      titleEs: 'Roma',
      genres: ['drama'],
      released: '2018-11-21',
      seasons: 1,
      cost: 15.5,
      year: 2018,
      derived: true,
      directors: ['Alfonso Cuarón'],
    },
  ]);
});

test('parseTable reads an empty cell as undefined, and as a list without members, never as 0 or false', () => {
  const [row] = parseTable(`${HEADER}\nroma,Roma,drama,,,,,,\n`, films).rows;
  expect(row).toEqual({ id: 'roma', titleEs: 'Roma', genres: ['drama'], directors: [] });
});

test('parseTable takes the last row with or without a line end', () => {
  expect(parseTable(`${HEADER}\n${ROMA}`, films).rows).toHaveLength(1);
});

test('parseTable reads commas, quotes, line breaks, accents and emoji inside a quoted cell', () => {
  const [row] = parseTable(`${HEADER}\nroma,"¿Qué, ""Roma""?\nSí 🎬",drama,,,,,,\n`, films).rows;
  expect(row!.titleEs).toBe('¿Qué, "Roma"?\nSí 🎬');
});

test('parseTable tells on which line each row begins, line breaks inside cells counted', () => {
  const text = `${HEADER}\na,"one\ntwo\nthree",drama,,,,,,\nb,B,drama,,,,,,\nc,C,flim,,,,,,\n`;
  const { lines, faults } = parseTable(text, films);
  expect(lines).toEqual([2, 5]);
  expect(faults).toMatchObject([{ line: 6, column: 'genres', value: 'flim' }]);
});

describe('faults of a row', () => {
  test('an id comes twice', () => {
    expect(faultsOf(ROMA, ROMA)).toEqual([
      { line: 3, column: 'id', value: 'roma', expected: 'a value of its own, since line 2 has it' },
    ]);
  });

  test('a cell is missing', () => {
    expect(faultsOf('roma,Roma,drama')).toEqual([
      { line: 2, column: '', value: '3 cells', expected: '9 cells' },
    ]);
  });

  test('a cell is too many', () => {
    expect(faultsOf(`${ROMA},`)).toEqual([{ line: 2, column: '', value: '10 cells', expected: '9 cells' }]);
  });

  test('a line is blank', () => {
    expect(faultsOf(ROMA, '', ROMA.replace('roma', 'second'))).toEqual([
      { line: 3, column: '', value: '', expected: '9 cells' },
    ]);
  });

  test('a quote is not closed, and swallows the rest of the file', () => {
    const open = 'two,"Roma,drama,,,,,,';
    expect(faultsOf(ROMA, open, ROMA)).toEqual([
      { line: 3, column: '', value: open, expected: 'a closing quote' },
      { line: 3, column: '', value: '2 cells', expected: '9 cells' },
    ]);
  });

  test('text goes on after a closing quote', () => {
    const line = 'two,"Ro"ma",drama,,,,,,';
    expect(faultsOf(ROMA, line)).toEqual([
      { line: 3, column: '', value: line, expected: 'after a closing quote a comma or the end of the line' },
    ]);
  });
});
