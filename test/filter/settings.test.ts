import fc from '../fastCheck.ts';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, SETTING_NAMES, SETTINGS } from '../../src/filter/settings.ts';

describe.each(SETTING_NAMES)('the setting %s', (name) => {
  const { initial, read, write } = SETTINGS[name];

  test('reads what it writes, and begins with something that it reads', () => {
    expect(DEFAULTS[name]).toBe(initial);
    expect(read(write(initial as never))).toBe(initial);
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('usd', 'mxn', 'year', 'table'),
      fc.nat(2000).map(String),
    );
    fc.assert(
      fc.property(text, (given) => {
        const value = read(given);
        if (value !== undefined) expect(read(write(value as never))).toBe(value);
      }),
    );
  });

  test('is named after its figure and in words that need no escape in an address', () => {
    expect(name).toMatch(/^[a-z-]+\.[a-z-]+$/);
    expect(encodeURIComponent(write(initial as never))).toBe(write(initial as never));
  });
});

test.each([
  ['1', 1],
  ['0', 0],
  ['1000000', 1000000],
  ['12.34567', 12.3457],
  ['0.99', undefined],
  ['1000000.1', undefined],
  ['-5', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['', undefined],
  ['NaN', undefined],
  ['9'.repeat(400), undefined],
])('multiplier.amount reads %s as %s', (text, value) => {
  expect(SETTINGS['multiplier.amount'].read(text)).toBe(value);
});
