import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { embedHeights } from '../../src/charts/heights.ts';
import measured from '../../src/charts/heights.json' with { type: 'json' };
import { CHARTS, componentOf } from '../../src/charts/index.ts';
import { LEAST, MOST } from '../../src/embed/loader.ts';
import { LANGS, LANGUAGES } from '../../src/i18n/index.ts';

const ids = CHARTS.map(({ id }) => id as string);

test('each chart stands in the list once, with a file that is there', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of CHARTS) expect(existsSync(`src/charts/${componentOf(id)}`)).toBe(true);
});

test('the charts that addresses of other people’s articles name are still there', () => {
  // The list in the README; more may come, and none is renamed.
  const promised = [
    'investment-timeline',
    'national-pledges',
    'multiplier-workbench',
    'multipliers',
    'sector-shares',
    'filming-map',
    'states',
    'genres',
    'genres-by-year',
    'slate',
    'industry',
    'fact-check',
  ];
  expect(ids).toEqual(expect.arrayContaining(promised));
});

test('every chart was measured, and none needs a frame that publishers’ loader would not give it', () => {
  expect(Object.keys(measured)).toEqual([...ids].sort());
  for (const id of ids)
    for (const lang of LANGS)
      for (const [, height] of embedHeights(id, lang)) {
        expect(height, id).toBeGreaterThanOrEqual(LEAST);
        expect(height, id).toBeLessThanOrEqual(MOST);
      }
});

test('every chart has a name in every language', () => {
  for (const lang of LANGS) {
    const messages: Record<string, unknown> = LANGUAGES[lang].messages;
    expect(ids.filter((id) => !messages[`chart.${id}.name`])).toEqual([]);
  }
});

test('every style sheet of a chart stands right in the folder of one', () => {
  const files = readdirSync('src/charts', { recursive: true, encoding: 'utf8' });
  const folders = files.filter((file) => file.endsWith('.css')).map((file) => dirname(file));
  expect(folders.filter((folder) => !ids.includes(folder))).toEqual([]);
});
