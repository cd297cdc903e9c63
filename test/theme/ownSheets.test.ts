import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { rulesOf } from './rulesOf.ts';

const src = join(import.meta.dirname, '../../src');
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({
    file,
    selectors: rulesOf(readFileSync(join(src, file), 'utf8')).map(({ selector }) => selector),
  }));
const of = (room: string) =>
  sheets.filter(({ file }) => file.startsWith(`${room}/`)).flatMap(({ selectors }) => selectors);
const classesIn = (selectors: readonly string[]) =>
  new Set(selectors.flatMap((selector) => selector.match(/\.[a-z][\w-]*/gi) ?? []));

const media = sheets
  .filter(({ file }) => /^theme\/(print|forced-colors)\.css$/.test(file))
  .flatMap(({ selectors }) => selectors);
const everywhere = sheets
  .filter(({ file }) => !file.startsWith('charts/') && !/\/(print|forced-colors)\.css$/.test(file))
  .flatMap(({ selectors }) => selectors);

// What paper and forced colours do to a part of one chart stands in the sheet of that chart, and goes with it.
test('what all pages share of paper and forced colours names no chart and no part of one alone', () => {
  expect(media.filter((selector) => CHARTS.some(({ id }) => selector.includes(`#${id}`)))).toEqual([]);
  const ofCharts = [...classesIn(of('charts'))].filter((name) => !classesIn(everywhere).has(name));
  // Several charts have these; what they look like each says itself.
  const ofSeveral = (name: string) =>
    sheets.filter(({ file, selectors }) => file.startsWith('charts/') && classesIn(selectors).has(name))
      .length > 1;
  const named = classesIn(media);
  expect(ofCharts.filter((name) => named.has(name) && !ofSeveral(name))).toEqual([]);
});
