import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../src/model/table.ts';
import { films, HEADER, ROMA, faultsIn } from './films.ts';

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
