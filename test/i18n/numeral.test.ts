import fc from '../fastCheck.ts';
import { expect, test } from 'vitest';
import { numeral } from '../../src/i18n/numeral.ts';

test.each([
  [0, 0, 1, '0'],
  [1234.5, 0, 1, '1,234.5'],
  [1e9, 0, 0, '1,000,000,000'],
  [1.005, 0, 2, '1.01'],
  [2.5, 0, 0, '3'],
  [0.07, 1, 1, '0.1'],
  [19.2, 4, 4, '19.2000'],
  [-1500, 0, 0, '-1,500'],
  [-0.01, 0, 1, '0'],
  [5_000_000, 0, 10, '5,000,000'],
  [7_654_321.1, 0, 10, '7,654,321.1'],
] as const)('%d is written with %d to %d decimals as %s', (value, minimum, maximum, written) => {
  expect(numeral(value, minimum, maximum)).toBe(written);
});

test.each(['en-US', 'es-MX'])('writes what the engine’s own format of %s writes', (locale) => {
  const decimals = fc.integer({ min: 0, max: 4 });
  // To the cent, as the tables are: with more digits than a double holds, engines round by other rules.
  const value = fc.integer({ min: 0, max: 10 ** 14 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(value, decimals, decimals, (number, a, b) => {
      const [minimumFractionDigits, maximumFractionDigits] = [Math.min(a, b), Math.max(a, b)];
      const format = new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits });
      expect(numeral(number, minimumFractionDigits, maximumFractionDigits)).toBe(format.format(number));
    }),
    { numRuns: 3000 },
  );
});
