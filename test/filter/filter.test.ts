import fc from '../fastCheck.ts';
import { describe, expect, test } from 'vitest';
import { CHOICES, EVERYTHING, isEverything, toggle, type Choice } from '../../src/filter/filter.ts';
import { anyFilter } from './arbitraries.ts';

describe('toggle', () => {
  test('adds a word in the vocabulary’s place, and takes it out again', () => {
    const crime = toggle(toggle(EVERYTHING, 'genre', 'drama'), 'genre', 'crime');
    expect(crime).toEqual({ ...EVERYTHING, genre: ['crime', 'drama'] });
    expect(toggle(crime, 'genre', 'crime')).toEqual({ ...EVERYTHING, genre: ['drama'] });
  });

  test('twice changes nothing, whatever the filter', () => {
    const word = fc
      .constantFrom(...(Object.keys(CHOICES) as Choice[]))
      .chain((choice) => fc.tuple(fc.constant(choice), fc.constantFrom(...CHOICES[choice])));
    fc.assert(
      fc.property(anyFilter, word, (filter, [choice, value]) => {
        const once = toggle(filter, choice, value);
        expect(once).not.toEqual(filter);
        expect(toggle(once, choice, value)).toEqual(filter);
      }),
    );
  });
});

describe('isEverything', () => {
  test('is true of the filter that chooses nothing', () => {
    expect(isEverything(EVERYTHING)).toBe(true);
  });

  test.each([
    { format: ['film'] },
    { state: ['MX-ZAC'] },
    { confidence: ['disputed'] },
    { years: [2020, 2020] },
    { q: 'roma' },
  ] as const)('is false where anything is chosen: %j', (chosen) => {
    expect(isEverything({ ...EVERYTHING, ...chosen })).toBe(false);
  });
});
