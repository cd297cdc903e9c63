import { describe, expect, test } from 'vitest';
import { readSheets } from '../../src/build/sheets.ts';
import { COLORS } from '../../src/theme/tokens.ts';
import { rulesOf, tokensIn } from './rulesOf.ts';

const css = readSheets('src', ['theme/marks']);
const rules = rulesOf(css);

describe('the sheets of marks, which exported pictures carry', () => {
  test('has rules of a single class or element only, and no condition around them', () => {
    const others = rules.filter(({ selector }) => !/^\.?[a-z][\w-]*$/.test(selector));
    expect(others.map(({ selector }) => selector)).toEqual([]);
    expect(css).not.toContain('@');
  });

  test('closes what it opens', () => {
    expect(css.split('{')).toHaveLength(rules.length + 1);
    expect(css.split('}')).toHaveLength(rules.length + 1);
  });

  test('has one rule a class', () => {
    const selectors = rules.map(({ selector }) => selector);
    expect(selectors.filter((selector, index) => selectors.indexOf(selector) < index)).toEqual([]);
  });

  test('names only colours of the tokens, and the hatching', () => {
    for (const { selector, sets } of rules) {
      for (const value of Object.values(sets)) {
        for (const name of tokensIn(value))
          expect([selector, Object.keys(COLORS)]).toEqual([selector, expect.arrayContaining([name])]);
      }
      const paint = [sets.fill, sets.stroke].filter((value) => value !== undefined);
      for (const value of paint)
        expect([selector, value]).toEqual([
          selector,
          expect.stringMatching(/^(none|var\(--[\w-]+\)|url\(#[\w-]+\))$/),
        ]);
    }
  });
});
