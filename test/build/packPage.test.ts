import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readData } from '../../src/build/data.ts';
import { packPage } from '../../src/build/packPage.ts';
import { allPages } from '../../src/build/pages.ts';
import { LANGS } from '../../src/i18n/index.ts';
import type { Study } from '../../src/model/slices/studies.ts';
import { table } from '../browser/straight.ts';

const dataset = readData(join(import.meta.dirname, '../..'));
const packed = (chart: string, lang: string) =>
  packPage(
    allPages().find((page) => page.chart === chart && page.lang === lang)!,
    dataset,
  )!;
const plain = (text = '') => text.replaceAll('\u2060', '');

describe.each(LANGS)('the data of a page in %s', (lang) => {
  test('have the texts of its rows in its own language, and none in the other', () => {
    const studies = packed('multipliers', lang).slices.studies as Study[];
    const said = studies.map((row) => ({
      en: [row.labelEn, row.authorEn, row.definition].map(plain),
      es: [row.labelEs, row.authorEs, row.definitionEs].map(plain),
    }));
    const rows = table('multipliers').map((row) => ({
      en: lang === 'en' ? [row.label_en, row.author_en, row.definition].map(plain) : ['', '', ''],
      es: lang === 'es' ? [row.label_es, row.author_es, row.definition_es].map(plain) : ['', '', ''],
    }));
    expect(said).toEqual(rows);
  });

  test('keep both names of a title, of which either page says what it needs', () => {
    const names = packed('slate', lang).slices.names as { title: string; english: string }[];
    const rows = table('productions').map(({ title_es: title, title_en: english = '' }) => ({
      title,
      english: english === title ? '' : english,
    }));
    expect(names.map(({ title, english }) => ({ title, english }))).toEqual(rows);
  });

  test.each([
    ['industry', 'indicators'],
    ['multipliers', 'multipliers'],
  ])('have for %s no unit that no row of %s has', (chart, name) => {
    const units = Object.keys(packed(chart, lang).words).filter((key) => key.startsWith('unit.'));
    const inTable = table(name).map(({ unit }) => `unit.${unit}`);
    expect(units.length).toBeGreaterThan(0);
    expect(units.filter((unit) => !inTable.includes(unit))).toEqual([]);
  });
});
