import { describe, expect, test } from 'vitest';
import { capitalise, createTranslate, type Messages } from '../../src/i18n/translate.ts';

/** A table of its own, with names that the site has. */
const table = {
  'site.name': 'Rodaje',
  'figure.source': '{source}: {date}, {source}',
  'figure.sources': { one: '{n} source', other: '{n} sources' },
} as unknown as Partial<Messages>;
const t = createTranslate(table, 'en-US');

describe('t', () => {
  test('gives the message of a key', () => {
    expect(t('site.name')).toBe('Rodaje');
  });

  test('fills every slot, as often as it stands there', () => {
    expect(t('figure.source', { source: 'IDB', date: '2022' })).toBe('IDB: 2022, IDB');
  });

  test('writes numbers the language’s way and leaves text as it is', () => {
    expect(t('figure.source', { source: 12345.5, date: '12345' })).toBe('12,345.5: 12345, 12,345.5');
  });

  test.each([
    [0, '0 sources'],
    [1, '1 source'],
    [2, '2 sources'],
    [1000, '1,000 sources'],
    [1.5, '1.5 sources'],
  ])('chooses the plural form of %d', (n, words) => {
    expect(t('figure.sources', { n })).toBe(words);
  });

  test('chooses it by the language’s own rules', () => {
    const polish = createTranslate({ 'figure.sources': { one: 'jedno', other: 'wiele' } }, 'pl');
    expect([1, 2, 21].map((n) => polish('figure.sources', { n }))).toEqual(['jedno', 'wiele', 'wiele']);
    const french = createTranslate({ 'figure.sources': { one: 'une', other: 'des' } }, 'fr');
    expect(french('figure.sources', { n: 0 })).toBe('une');
  });

  test('does not fill what a value brings along', () => {
    expect(t('figure.source', { source: '{date}', date: 'x' })).toBe('{date}: x, {date}');
    expect(t('figure.source', { source: '$&', date: '$1' })).toBe('$&: $1, $&');
  });

  test('leaves a slot standing that nobody fills, and a key that the table lacks', () => {
    expect(t('figure.source', { source: 'IDB' })).toBe('IDB: {date}, IDB');
    expect(t('figure.table')).toBe('figure.table');
  });
});

test.each([
  ['drama', 'Drama'],
  ['época', 'Época'],
  ['«roma»', '«roma»'],
  ['', ''],
])('capitalise(%j) is %j', (text, capital) => {
  expect(capitalise(text)).toBe(capital);
});
