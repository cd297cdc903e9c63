import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { workbenchRows } from '../../src/aggregate/workbench.ts';
import { readData } from '../../src/build/data.ts';
import { slicesOf } from '../../src/build/packSlices.ts';
import { summarise } from '../../src/charts/MultiplierWorkbench.svelte';
import { workbenchSentence, workbenchView } from '../../src/charts/workbenchView.ts';
import { computedTable } from '../../src/export/computedTable.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../src/filter/settings.ts';
import { viewOf } from '../../src/filter/view.ts';
import { textWidth } from '../../src/geometry/textWidth.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { LANGS, LANGUAGES, type Lang } from '../../src/i18n/index.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { plain } from './wordsIn.ts';

const root = new URL('../../', import.meta.url).pathname;
const slices = slicesOf(readData(root));
const view = viewOf(slices.facets, EVERYTHING);

function pageIn(lang: Lang) {
  const { messages, locale, tag } = LANGUAGES[lang];
  const t = createTranslate(messages, locale);
  const format = createFormat(t);
  return {
    lang: tag,
    root: '',
    home: '',
    embedded: false,
    dataDate: '2026-05-12',
    version: '2026-11-22',
    site: 'https://example.org/',
    t,
    format,
  };
}
const titleIn = (lang: Lang, settings: Partial<Settings> = {}) =>
  plain(summarise(slices, view, { ...DEFAULTS, ...settings }, pageIn(lang)).title);

test('the title says what the plan becomes, and what it does not', () => {
  expect(titleIn('en')).toBe('US$1 billion becomes US$1.6 billion in all, not US$2.6 billion');
  expect(titleIn('es')).toBe('1,000 millones de dólares se vuelven 1,600 en total, no 2,600');
});

test('the title follows amount, currency, span and country', () => {
  const film = { 'multiplier.amount': 200, 'multiplier.currency': 'mxn' } as const;
  expect(titleIn('en', film)).toBe('MX$200 million becomes MX$320 million in all, not MX$520 million');
  expect(titleIn('es', film)).toBe('200 millones de pesos se vuelven 320 en total, no 520');
  const year = { 'multiplier.amount': 250, 'multiplier.span': 'year' } as const;
  expect(titleIn('en', year)).toBe('US$250 million a year becomes US$400 million in all, not US$650 million');
  const argentina = { 'multiplier.study': 'argentina' } as const;
  expect(titleIn('es', argentina)).toBe(
    'Con la tasa de Argentina, 1,000 millones de dólares se volverían 1,900 en total, no 2,600',
  );
});

test('the factors are those of the table', () => {
  const { data } = Papa.parse<Record<string, string>>(
    readFileSync(`${root}data/multipliers.csv`, 'utf8').trim(),
    {
      header: true,
    },
  );
  const value = (id: string) => Number(data.find((row) => row.id === id)!.value);
  const { readings } = workbenchView(slices, DEFAULTS);
  expect(readings.study.amount).toBe(1e9 + 1e9 * value('idb-mx-additional'));
  expect(readings.study.perUnit).toBe(value('idb-mx-type1'));
  expect(readings.households.perUnit).toBe(value('idb-mx-type2'));
  expect(readings.announcement.amount).toBe(1e9 + 1e9 * value('idb-mx-press-reading'));
});

test('the download keeps its header contract, whatever was chosen', () => {
  for (const settings of [{}, { 'multiplier.anyway': 30, 'multiplier.currency': 'mxn' } as const]) {
    const { inputs, additions } = workbenchView(slices, { ...DEFAULTS, ...settings });
    const { columns } = computedTable(workbenchRows(inputs, additions).map((row) => ({ ...row })));
    expect(columns.map(({ name }) => name).join(' ')).toBe(
      'reading part amount currency multiplier source assumptions',
    );
    expect(columns.filter(({ isText }) => !isText).map(({ name }) => name)).toEqual(['amount', 'multiplier']);
  }
});

describe.each(LANGS)('in %s', (lang) => {
  const page = pageIn(lang);
  const { t } = page;

  test('the sentence has number, assumptions, day, source and address', () => {
    const settings = { ...DEFAULTS, 'multiplier.anyway': 30, 'multiplier.study': 'colombia' } as const;
    const sentence = plain(
      workbenchSentence(workbenchView(slices, settings), page, 'https://example.org/?x#y'),
    );
    const numbers =
      lang === 'en' ? ['US$1.7 billion', 'US$1.19 billion'] : ['1,700 millones', '1,190 millones'];
    const rest = ['30%', 'Colombia', '0.7', '19.2052', '2025', '2026', '2.6', 'https://example.org/?x#y'];
    for (const part of [...numbers, ...rest.filter((text) => text !== '2.6')])
      expect(sentence).toContain(part);
    expect(sentence).not.toMatch(/\{\w+\}/);
  });

  test('captions stay clear of the next one at the least width of their variant', () => {
    const key = (name: string, short: string) => t(`chart.multiplier-workbench.${name}${short}` as never);
    for (const [short, width] of [
      ['-short', 280],
      ['', 560],
    ] as const) {
      const unit = width / 2.6;
      expect(textWidth(key('spent', short), 12)).toBeLessThan(unit);
      expect(textWidth(key('chain', short), 12)).toBeLessThan(unit * 0.635);
      expect(textWidth(key('homes', short), 12)).toBeLessThan(width - unit * 1.635);
      expect(textWidth(key('adds', short), 12)).toBeLessThan(unit * 1.6);
      expect(
        textWidth(t(`chart.multiplier-workbench.gap${short}`, { gap: 'MX$19.21bn' }), 13, true),
      ).toBeLessThan(width);
    }
  });
});
