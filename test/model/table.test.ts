import fc from '../fastCheck.ts';
import { describe, expect, test } from 'vitest';
import { type TableSpec } from '../../src/model/column.ts';
import type { Fault } from '../../src/model/faults.ts';
import { parseTable } from '../../src/model/table.ts';
import { hostileText } from '../hostile.ts';
import { writeCsv } from './csv.ts';

const films = {
  name: 'productions',
  file: 'data/films.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: '[a-z0-9]+' },
    { name: 'title_es', type: 'string', required: true },
    { name: 'genres', type: 'list', required: true, words: ['drama', 'comedy', 'crime'], maxLength: 2 },
    { name: 'released', type: 'date' },
    { name: 'seasons', type: 'integer', minimum: 1, maximum: 9 },
    { name: 'cost', type: 'number' },
    { name: 'year', type: 'year' },
    { name: 'derived', type: 'boolean' },
    { name: 'directors', type: 'list' },
  ],
} as const satisfies TableSpec;

const HEADER = 'id,title_es,genres,released,seasons,cost,year,derived,directors';
const ROMA = 'roma,Roma,drama,2018-11-21,1,15.5,2018,yes,Alfonso Cuarón';

/** The faults of a table of the header and these lines, without the file, which is always the same. */
function faultsOf(...lines: string[]): Omit<Fault, 'file'>[] {
  return faultsIn([HEADER, ...lines, ''].join('\n'));
}

function faultsIn(content: string | Uint8Array): Omit<Fault, 'file'>[] {
  return parseTable(content, films).faults.map(({ file, ...fault }) => {
    expect(file).toBe('data/films.csv');
    return fault;
  });
}

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

describe('faults of the header', () => {
  const withHeader = (header: string) => faultsIn(`${header}\n${ROMA}\n`);

  test('a column is missing', () => {
    expect(withHeader(HEADER.replace('genres,', ''))).toEqual([
      { line: 1, column: 'genres', value: '', expected: 'the column genres' },
    ]);
  });

  test('a column is too many', () => {
    expect(withHeader(`${HEADER},note`)).toEqual([
      { line: 1, column: 'note', value: 'note', expected: 'no such column' },
    ]);
  });

  test('a column is misspelt', () => {
    expect(withHeader(HEADER.replace('genres', 'genre'))).toEqual([
      { line: 1, column: 'genre', value: 'genre', expected: 'the column genres' },
    ]);
  });

  test('two columns have changed places', () => {
    expect(withHeader(HEADER.replace('seasons,cost', 'cost,seasons'))).toEqual([
      { line: 1, column: 'cost', value: 'cost', expected: 'the column seasons in this place' },
    ]);
  });

  test('a column comes twice', () => {
    expect(withHeader(HEADER.replace('seasons', 'seasons,seasons'))).toEqual([
      { line: 1, column: 'seasons', value: 'seasons', expected: 'each column once' },
    ]);
  });

  test('the header is not there', () => {
    expect(faultsIn(`${ROMA}\n`)).toEqual([
      { line: 1, column: '', value: ROMA, expected: `the header ${HEADER}` },
    ]);
  });

  test('the separator is a semicolon', () => {
    const header = HEADER.replaceAll(',', ';');
    expect(withHeader(header)).toEqual([
      { line: 1, column: '', value: header, expected: `the header ${HEADER}` },
    ]);
  });

  test('a wrong header makes the table unreadable, so that no row is judged by it', () => {
    const { rows, isReadable } = parseTable(`${HEADER},note\n${ROMA}\n`, films);
    expect([rows, isReadable]).toEqual([[], false]);
  });
});

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

describe('whatever comes', () => {
  test('parseTable reads a cell of any text as it stands or names its fault', () => {
    const giant = fc.integer({ min: 1, max: 200_000 }).map((length) => 'x'.repeat(length));
    const cell = fc.oneof({ weight: 20, arbitrary: hostileText }, { weight: 1, arbitrary: giant });
    fc.assert(
      fc.property(cell, (text) => {
        const bytes = new TextEncoder().encode(
          writeCsv([HEADER.split(','), ['one', text, 'drama', '', '', '', '', '', '']]),
        );
        const { rows, faults } = parseTable(bytes, films);
        if (faults.length === 0) expect(rows).toMatchObject([{ id: 'one', titleEs: text }]);
        else expect(faults.every(({ file, line }) => file === films.file && line >= 1)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('parseTable never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        parseTable(bytes, films);
        parseTable(Buffer.concat([Buffer.from(`${HEADER}\n`), bytes]), films);
      }),
      { numRuns: 2000 },
    );
  });

  test('parseTable never throws on text made of what CSV is made of, and each fault has a line of the file', () => {
    const piece = fc.constantFrom('"', ',', '\n', '|', 'roma', '2018-02', '-', '\r', ' ', 'é', HEADER, ROMA);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `${HEADER}\n${pieces.join('')}`;
        const last = text.split(/\r\n?|\n/).length;
        for (const { line } of parseTable(text, films).faults) expect(line >= 1 && line <= last).toBe(true);
      }),
    );
  });

  test('a sound table written by another writer comes back as it was', () => {
    const title = fc
      .string({ unit: fc.constantFrom(...'aéñü¿,"\n 🎬1=-'), minLength: 1, maxLength: 12 })
      .filter((text) => text === text.trim() && text !== '' && !text.includes('  '));
    const name = title.filter((text) => !text.includes('|'));
    const row = fc.record({
      titleEs: title,
      genres: fc.uniqueArray(fc.constantFrom('drama', 'comedy', 'crime'), { minLength: 1, maxLength: 2 }),
      seasons: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      cost: fc.option(
        fc.integer({ min: -99999, max: 99999 }).map((cents) => cents / 100),
        { nil: undefined },
      ),
      derived: fc.option(fc.boolean(), { nil: undefined }),
      directors: fc.uniqueArray(name, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (drawn) => {
        const rows = drawn.map((each, index) => ({ id: `row${index}`, ...each }));
        const cells = rows.map(({ id, titleEs, genres, seasons, cost, derived, directors }) => {
          const yesNo = derived === undefined ? '' : derived ? 'yes' : 'no';
          return [
            id,
            titleEs,
            genres.join('|'),
            '',
            `${seasons ?? ''}`,
            `${cost ?? ''}`,
            '',
            yesNo,
            directors.join('|'),
          ];
        });
        const parsed = parseTable(writeCsv([HEADER.split(','), ...cells]), films);
        expect(parsed.faults).toEqual([]);
        expect(parsed.rows).toEqual(rows);
      }),
    );
  });
});
