import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../src/model/table.ts';
import { writeCsv } from '../csv.ts';
import { films, HEADER, ROMA, faultsOf } from './films.ts';

describe('faults of a cell', () => {
  const row = (change: Partial<Record<string, string>>) => {
    const cells: Record<string, string | undefined> = {
      id: 'roma',
      title_es: 'Roma',
      genres: 'drama',
      ...change,
    };
    return writeCsv([HEADER.split(',').map((name) => cells[name] ?? '')]).trimEnd();
  };
  const cases: [title: string, column: string, cell: string, value: string, expected: string][] = [
    ['a required cell is empty', 'title_es', '', '', 'a value, since this column is never empty'],
    ['a required list is empty', 'genres', '', '', 'a value, since this column is never empty'],
    ['a word is not of the vocabulary', 'genres', 'dramma', 'dramma', 'one of drama, comedy, crime'],
    [
      'one member of a list is not of the vocabulary',
      'genres',
      'drama|war',
      'war',
      'one of drama, comedy, crime',
    ],
    ['a list names a member twice', 'genres', 'drama|drama', 'drama', 'each member of a list once'],
    ['a list is too long', 'genres', 'drama|comedy|crime', 'drama|comedy|crime', 'at most 2 members'],
    ['a list has an empty member', 'directors', 'Ana||Eva', '', 'a member on each side of |'],
    ['a list ends in its separator', 'directors', 'Ana|', '', 'a member on each side of |'],
    ['a list has spaces around a separator', 'directors', 'Ana |Eva', 'Ana ', 'no space at the ends'],
    ['an id is not written like one', 'id', 'Roma', 'Roma', 'text like [a-z0-9]+'],
    ['a pattern fits only a part', 'id', 'ro-ma', 'ro-ma', 'text like [a-z0-9]+'],
    [
      'a date is written another way',
      'released',
      '21/11/2018',
      '21/11/2018',
      'a date as 2025, 2025-02 or 2025-02-20',
    ],
    [
      'a day is not in the calendar',
      'released',
      '2023-02-29',
      '2023-02-29',
      'a date as 2025, 2025-02 or 2025-02-20',
    ],
    [
      'a month is not in the calendar',
      'released',
      '2023-13',
      '2023-13',
      'a date as 2025, 2025-02 or 2025-02-20',
    ],
    [
      'a date has a time',
      'released',
      '2023-01-01T00:00',
      '2023-01-01T00:00',
      'a date as 2025, 2025-02 or 2025-02-20',
    ],
    ['a number has a thousands separator', 'cost', '1,600', '1,600', 'a plain number as 1600 or 0.5'],
    ['a number has an exponent', 'cost', '1e3', '1e3', 'a plain number as 1600 or 0.5'],
    ['a number is a word', 'cost', 'NaN', 'NaN', 'a plain number as 1600 or 0.5'],
    ['a number has leading zeros', 'seasons', '01', '01', 'a whole number as 1600'],
    ['a whole number has decimals', 'seasons', '1.0', '1.0', 'a whole number as 1600'],
    ['a number is too small', 'seasons', '0', '0', 'a number from 1 to 9'],
    ['a number is too large', 'seasons', '10', '10', 'a number from 1 to 9'],
    ['a year is a date', 'year', '2018-11', '2018-11', 'a year as 2025'],
    ['a switch is neither yes nor no', 'derived', 'true', 'true', 'yes or no'],
    ['a space leads', 'title_es', ' Roma', ' Roma', 'no space at the ends'],
    ['a space trails', 'title_es', 'Roma ', 'Roma ', 'no space at the ends'],
    ['two spaces meet', 'title_es', 'La  Roma', 'La  Roma', 'single plain spaces'],
    ['a space does not break', 'title_es', 'La\u00a0Roma', 'La\u00a0Roma', 'single plain spaces'],
    [
      'a tab hides',
      'title_es',
      'La\tRoma',
      'La\tRoma',
      'no control, direction or other invisible characters',
    ],
    [
      'a zero byte hides',
      'title_es',
      'Ro\0ma',
      'Ro\0ma',
      'no control, direction or other invisible characters',
    ],
    [
      'text is turned around',
      'title_es',
      'Ro\u202ema',
      'Ro\u202ema',
      'no control, direction or other invisible characters',
    ],
    [
      'a space has no width',
      'title_es',
      'Ro\u200bma',
      'Ro\u200bma',
      'no control, direction or other invisible characters',
    ],
    [
      'an accent stands apart',
      'title_es',
      'Mari\u0301a',
      'Mari\u0301a',
      'accented letters as one character each (Unicode NFC)',
    ],
    ['UTF-8 was read as Latin-1', 'title_es', 'MÃ©xico', 'MÃ©xico', 'text in UTF-8'],
  ];
  test.each(cases)('%s', (_, column, cell, value, expected) => {
    expect(faultsOf(ROMA.replace('roma', 'first'), row({ [column]: cell }))).toEqual([
      { line: 3, column, value, expected },
    ]);
  });

  test.each(['2024-02-29', '2018', '2018-12', '1999-12-31'])('the date %s is none', (released) => {
    expect(faultsOf(row({ released }))).toEqual([]);
  });

  test('all of them are named at once, and their row left out', () => {
    const { rows, keys, faults } = parseTable(`${HEADER}\nx,,war,1,1.5,,,,\n${ROMA}\n`, films);
    expect(faults.map(({ column }) => column)).toEqual(['title_es', 'genres', 'released', 'seasons']);
    expect(rows.map(({ id }) => id)).toEqual(['roma']);
    expect([...keys]).toEqual(['x', 'roma']);
  });
});
