import { expect, test } from 'vitest';
import { additionsOf } from '../../src/aggregate/multiply.ts';
import { convertAmount, inputsOf, limitOf, planRate, workbenchRows } from '../../src/aggregate/workbench.ts';
import { DEFAULTS } from '../../src/filter/settings.ts';

const RATE = 19.2052;
/** US$1 billion over the four years 2025 to 2028, as announced on 20 February 2025. */
const PLAN = { id: 'plan', usd: 1e9, from: 2025, to: 2028, announced: 2025, sources: 1 };
const ADDITIONS = additionsOf([
  { id: 'idb-mx-additional', value: 0.6, sources: 3 },
  { id: 'idb-mx-200film', value: 0.635, sources: 2 },
  { id: 'idb-mx-induced', value: 0.555, sources: 1 },
  { id: 'idb-mx-press-reading', value: 1.6, sources: 3 },
  { id: 'idb-latam-low', value: 0.6, sources: 5 },
  { id: 'idb-latam-high', value: 0.9, sources: 5 },
  { id: 'idb-ar-type1', value: 1.9, sources: 1 },
  { id: 'idb-co-type1', value: 1.7, sources: 1 },
]);
const settings = (amount: number, currency: 'usd' | 'mxn', span: 'all' | 'year') => ({
  ...DEFAULTS,
  'multiplier.amount': amount,
  'multiplier.currency': currency,
  'multiplier.span': span,
});
const to = (currency: 'usd' | 'mxn', span: 'all' | 'year') => ({
  'multiplier.currency': currency,
  'multiplier.span': span,
});

test('the workbench goes as far as the plan: US$1,000m or 250 a year, MX$19,205.2m or 4,801.3 a year', () => {
  expect(limitOf(PLAN, 'usd', 'all', RATE)).toBe(1000);
  expect(limitOf(PLAN, 'usd', 'year', RATE)).toBe(250);
  expect(limitOf(PLAN, 'mxn', 'all', RATE)).toBe(19205.2);
  expect(limitOf(PLAN, 'mxn', 'year', RATE)).toBe(4801.3);
});

test('the same money converts there and back', () => {
  const film = settings(200, 'mxn', 'all');
  const dollars = convertAmount(PLAN, film, to('usd', 'all'), RATE);
  expect(dollars).toBe(10.4138);
  expect(convertAmount(PLAN, settings(dollars, 'usd', 'all'), to('mxn', 'all'), RATE)).toBe(200);
  expect(convertAmount(PLAN, settings(1000, 'usd', 'all'), to('usd', 'year'), RATE)).toBe(250);
  expect(convertAmount(PLAN, settings(250, 'usd', 'year'), to('mxn', 'all'), RATE)).toBe(19205.2);
});

test('an amount beyond the plan counts as the plan', () => {
  expect(inputsOf(PLAN, settings(0, 'usd', 'all'), RATE).amount).toBe(1e9);
  expect(inputsOf(PLAN, settings(0, 'mxn', 'year'), RATE).amount).toBe(4801.3e6);
  expect(inputsOf(PLAN, settings(20000, 'usd', 'all'), RATE).amount).toBe(1e9);
  expect(inputsOf(PLAN, settings(1000, 'usd', 'year'), RATE).amount).toBe(250e6);
});

test('the rate is the average of the year of the announcement', () => {
  const rates = [
    { year: 2024, mxnPerUsd: 18.3062, sources: 1 },
    { year: 2025, mxnPerUsd: RATE, sources: 1 },
  ];
  expect(planRate(PLAN, rates).mxnPerUsd).toBe(RATE);
  expect(() => planRate(PLAN, rates.slice(0, 1))).toThrow('2025');
});

test("the workbench's table says every reading, part, factor, source and assumption", () => {
  const inputs = inputsOf(PLAN, { ...settings(200, 'mxn', 'all'), 'multiplier.anyway': 25 }, RATE);
  const rows = workbenchRows(inputs, ADDITIONS);
  const said = rows.map(({ reading, part, multiplier, amount }) => [reading, part, multiplier, amount / 1e6]);
  expect(said).toEqual([
    ['study', 'direct', 1, 200],
    ['study', 'supply-chain', 0.6, 120],
    ['study', 'total', 1.6, 320],
    ['households', 'direct', 1, 200],
    ['households', 'supply-chain', 0.635, 127],
    ['households', 'households', 0.555, 111],
    ['households', 'total', 2.19, 438],
    ['announcement', 'direct', 1, 200],
    ['announcement', 'announced', 1.6, 320],
    ['announcement', 'total', 2.6, 520],
    ['net', 'direct', 1, 150],
    ['net', 'supply-chain', 0.6, 90],
    ['net', 'total', 1.6, 240],
    ['range', 'low', 1.6, 320],
    ['range', 'middle', 1.75, 350],
    ['range', 'high', 1.9, 380],
  ]);
  expect(new Set(rows.map(({ currency }) => currency))).toEqual(new Set(['MXN']));
  expect(rows[6]!.source).toBe('idb-mx-200film|idb-mx-induced');
  expect(rows[14]!.source).toBe('idb-latam-low|idb-latam-high');
  expect(rows[0]!.assumptions).toBe('span=all|study=mexico|anyway=25%|mxn_per_usd=19.2052|rate_year=2025');
});

test('with nothing taken off there is no net reading', () => {
  const rows = workbenchRows(inputsOf(PLAN, DEFAULTS, RATE), ADDITIONS);
  expect(rows.some(({ reading }) => reading === 'net')).toBe(false);
});
