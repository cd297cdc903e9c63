import { expect, test } from 'vitest';
import { formatFault } from '../../src/model/faults.ts';

const fault = {
  file: 'data/films.csv',
  line: 12,
  column: 'genres',
  value: 'dramma',
  expected: 'one of drama, war',
};

test('formatFault names file, line, column, value and what was expected', () => {
  expect(formatFault(fault)).toBe('data/films.csv:12:genres: "dramma" – expected one of drama, war');
});

test('formatFault leaves out the column of a fault that has none', () => {
  expect(formatFault({ ...fault, column: '' })).toBe(
    'data/films.csv:12: "dramma" – expected one of drama, war',
  );
});

test('formatFault spells out what cannot be seen', () => {
  expect(formatFault({ ...fault, value: 'a\u202eb\u00a0c\td e' })).toContain(
    '"a\\u{202e}b\\u{a0}c\\u{9}d e"',
  );
});

test('formatFault cuts a long value after 80 letters', () => {
  expect(formatFault({ ...fault, value: 'x'.repeat(99) })).toContain(`"${'x'.repeat(80)}…"`);
});
