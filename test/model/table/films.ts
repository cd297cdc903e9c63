import { expect } from 'vitest';
import { type TableSpec } from '../../../src/model/column.ts';
import type { Fault } from '../../../src/model/faults.ts';
import { parseTable } from '../../../src/model/table.ts';

export const films = {
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

export const HEADER = 'id,title_es,genres,released,seasons,cost,year,derived,directors';
export const ROMA = 'roma,Roma,drama,2018-11-21,1,15.5,2018,yes,Alfonso Cuarón';

/** The faults of a table of the header and these lines, without the file, which is always the same. */
export function faultsOf(...lines: string[]): Omit<Fault, 'file'>[] {
  return faultsIn([HEADER, ...lines, ''].join('\n'));
}

export function faultsIn(content: string | Uint8Array): Omit<Fault, 'file'>[] {
  return parseTable(content, films).faults.map(({ file, ...fault }) => {
    expect(file).toBe('data/films.csv');
    return fault;
  });
}
