import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stylesheet } from '../../src/build/styles.ts';
import { colorOf, COLORS, tokensCss, type ColorName, type Theme } from '../../src/theme/tokens.ts';
import { rulesOf, tokensIn } from './rulesOf.ts';

const THEMES: Theme[] = ['light', 'dark'];

/** Relative luminance of a colour `#RRGGBB` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const contrastOf = (front: ColorName, back: ColorName, theme: Theme) =>
  contrast(colorOf(front, theme), colorOf(back, theme));

test('contrast is 21 of black on white, and 1 of a colour on itself', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
  expect(contrast('#D5006D', '#D5006D')).toBe(1);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

/** Every ground and the colours of the text that may stand on it. */
const TEXTS: [back: ColorName, fronts: ColorName[]][] = [
  ['paper', ['ink', 'ink-2', 'ink-3', 'rosa', 'anil', 'turquesa']],
  ['sunk', ['ink', 'ink-2', 'ink-3', 'anil']],
  ['lift', ['ink', 'ink-2', 'ink-3', 'rosa', 'anil']],
  ['rosa-soft', ['ink', 'ink-2']],
  ['rosa-pale', ['ink', 'ink-2', 'ink-3']],
  ['ink', ['paper']],
  ['rosa', ['paper']],
  ['anil', ['paper']],
  ['mast', ['mast-text']],
  ['mast-text', ['mast-counter']],
  ['slate', ['slate-text', 'slate-quiet']],
  ['ramp-1', ['ink']],
  ['ramp-2', ['ink']],
  ['ramp-3', ['ink']],
  ['ramp-4', ['paper']],
  ['ramp-5', ['paper']],
];

/** What carries a number or an edge on the paper. */
const MARKS: ColorName[] = [
  'ink',
  'ink-2',
  'rosa',
  'anil',
  'anil-mid',
  'turquesa',
  'ocre',
  'ctx',
  'hatch',
  'ramp-4',
  'ramp-5',
];

/** Fills that say nothing alone: an outline, a number or the mark beside them carries the meaning. */
const QUIET = ['paper', 'rosa-soft', 'anil-soft', 'ctx-soft', 'ramp-1', 'ramp-2', 'ramp-3', 'land'];

describe.each(THEMES)('in the %s theme', (theme) => {
  const pairs = TEXTS.flatMap(([back, fronts]) => fronts.map((front) => [front, back] as const));
  test.each(pairs)('text in %s on %s has a contrast of 4.5', (front, back) => {
    expect(contrastOf(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('a mark in %s on paper has a contrast of 3', (name) => {
    expect(contrastOf(name, 'paper', theme)).toBeGreaterThanOrEqual(3);
  });

  test('the counter in the masthead, large type only, has a contrast of 3', () => {
    expect(contrastOf('mast-counter', 'mast', theme)).toBeGreaterThanOrEqual(3);
  });

  test('the focus ring has a contrast of 3 on every ground it can stand on', () => {
    for (const back of ['paper', 'sunk', 'lift', 'rosa-pale'] as const)
      expect(contrastOf('rosa', back, theme)).toBeGreaterThanOrEqual(3);
    expect(contrastOf('mast-text', 'mast', theme)).toBeGreaterThanOrEqual(3);
  });

  test('each class of the map is told from the next by its lightness', () => {
    const steps = ([1, 2, 3, 4, 5] as const).map((step) => luminance(colorOf(`ramp-${step}`, theme)));
    const sorted = steps.toSorted((a, b) => (theme === 'light' ? b - a : a - b));
    expect(steps).toEqual(sorted);
    steps.slice(1).forEach((step, index) => {
      const [low, high] = [step, steps[index]!].sort((a, b) => a - b);
      expect((high! + 0.05) / (low! + 0.05)).toBeGreaterThanOrEqual(1.3);
    });
  });
});

describe('the style sheets', () => {
  const src = join(import.meta.dirname, '../../src');
  const rules = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => rulesOf(readFileSync(join(src, file), 'utf8')).map((rule) => ({ file, ...rule })));
  const isColor = (name: string): name is ColorName => Object.hasOwn(COLORS, name);

  test('name only tokens that there are, and properties that they or the list of charts set', () => {
    const written = rulesOf(stylesheet({ kind: 'dashboard', lang: 'en', path: '' }, src));
    const declared = new Set([...rules, ...written].flatMap(({ sets }) => Object.keys(sets)));
    const unknown = rules.flatMap(({ file, selector, sets }) =>
      Object.values(sets)
        .flatMap(tokensIn)
        .filter((name) => !isColor(name) && !declared.has(`--${name}`))
        .map((name) => `${file} ${selector}: --${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test('hold no colour of their own', () => {
    const own = rules.filter(({ sets }) =>
      Object.values(sets).some((value) => /#[\da-f]{3,8}\b|rgba?\(|hsl/i.test(value)),
    );
    expect(own).toEqual([]);
  });

  test.each(THEMES)(
    'set text that can be read on the ground of the same rule, or else on paper (%s)',
    (theme) => {
      const faint = rules.flatMap(({ file, selector, sets }) => {
        const [front] = tokensIn(sets.color);
        const [ground] = tokensIn(sets.background ?? sets['background-color']);
        if (!front || !isColor(front)) return [];
        const onItsOwn = /^(mast|slate)-/.exec(front)?.[1];
        const back = ground ?? onItsOwn ?? 'paper';
        const enough = front === 'mast-counter' ? 3 : 4.5;
        const ratio = isColor(back) ? contrastOf(front, back, theme) : 1;
        return ratio < enough ? [`${file} ${selector}: ${front} on ${back} is ${ratio.toFixed(2)}`] : [];
      });
      expect(faint).toEqual([]);
    },
  );

  test.each(THEMES)('fill marks so that they are seen on paper (%s)', (theme) => {
    const marks = rules.filter(
      ({ file, selector }) => dirname(file).endsWith('marks') && /^\.(fill|line)/.test(selector),
    );
    const faint = marks.flatMap(({ selector, sets }) =>
      [...tokensIn(sets.fill), ...tokensIn(sets.stroke)]
        .filter((name) => isColor(name) && ![...QUIET, 'rule', 'grid'].includes(name))
        .filter((name) => contrastOf(name as ColorName, 'paper', theme) < 3)
        .map((name) => `${selector} ${name}`),
    );
    expect(faint).toEqual([]);
  });
});

test('tokensCss writes each colour once, for both themes', () => {
  const css = tokensCss();
  for (const [name, [light, dark]] of Object.entries(COLORS))
    expect(css.split(`--${name}:light-dark(${light},${dark})`)).toHaveLength(2);
});
