import { expect, it } from 'vitest';
import { searchRows, sortRows } from '../../../src/pages/data/tablePreview.ts';

const rows = [
  ['Ñu', '10'],
  ['Oso', ''],
  ['nube', '9'],
  ['Árbol', '-3.6'],
];
const first = (sorted: string[][]) => sorted.map(([name]) => name);

it('sortRows orders numbers by size and words by the letters of the language, unknown always last', () => {
  expect(first(sortRows(rows, { column: 1, descending: false }, true, 'es-MX'))).toEqual([
    'Árbol',
    'nube',
    'Ñu',
    'Oso',
  ]);
  expect(first(sortRows(rows, { column: 1, descending: true }, true, 'es-MX'))).toEqual([
    'Ñu',
    'nube',
    'Árbol',
    'Oso',
  ]);
  expect(first(sortRows(rows, { column: 0, descending: false }, false, 'es-MX'))).toEqual([
    'Árbol',
    'nube',
    'Ñu',
    'Oso',
  ]);
});

it('searchRows finds words in any cell, accents and case aside, and everything for an empty search', () => {
  expect(first(searchRows(rows, 'arbol'))).toEqual(['Árbol']);
  expect(first(searchRows(rows, 'NU 9'))).toEqual(['nube']);
  expect(searchRows(rows, '').length).toBe(4);
});
