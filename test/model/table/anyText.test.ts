import fc from '../../fastCheck.ts';
import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../src/model/table.ts';
import { hostileText } from '../../hostile.ts';
import { writeCsv } from '../csv.ts';
import { films, HEADER, ROMA } from './films.ts';

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
