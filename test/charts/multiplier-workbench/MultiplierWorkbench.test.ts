import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { loadChart } from 'virtual:charts';
import { workbenchRows } from '../../../src/aggregate/workbench.ts';
import { readData } from '../../../src/build/data.ts';
import { slicesOf } from '../../../src/build/packSlices.ts';
import { describePage, renderFigure, stillReader } from '../../../src/build/render.ts';
import { rowOf } from '../../../src/charts/multiplier-workbench/readingWords.ts';
import { workbenchSentence, workbenchView } from '../../../src/charts/multiplier-workbench/workbenchView.ts';
import { computedTable } from '../../../src/export/computedTable.ts';
import { EVERYTHING } from '../../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../../src/filter/settings.ts';
import { viewOf } from '../../../src/filter/view.ts';
import { textWidth } from '../../../src/geometry/textWidth.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { LANGS, LANGUAGES, type Lang } from '../../../src/i18n/index.ts';
import { createTranslate } from '../../../src/i18n/translate.ts';
import { rowsOf } from '../tables.ts';
import { plain, realMessages } from '../wordsIn.ts';

const Workbench = await loadChart('multiplier-workbench');

const root = new URL('../../../', import.meta.url).pathname;
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
  plain(Workbench.summarise(slices, view, { ...DEFAULTS, ...settings }, pageIn(lang)).title);

test('the title says what the plan becomes, and what it does not', () => {
  expect(titleIn('en')).toBe('US$1bn becomes US$1.6bn with suppliers, not US$2.6bn');
  expect(titleIn('es')).toBe('1,000 mdd se vuelven 1,600 con proveedores, no 2,600');
});

test('the title follows amount, currency, span and country', () => {
  const example = { 'multiplier.amount': 200, 'multiplier.currency': 'mxn' } as const;
  expect(titleIn('en', example)).toBe('MX$200m becomes MX$320m with suppliers, not MX$520m');
  expect(titleIn('es', example)).toBe('200 mdp se vuelven 320 con proveedores, no 520');
  const year = { 'multiplier.amount': 250, 'multiplier.span': 'year' } as const;
  expect(titleIn('en', year)).toBe('US$250m a year becomes US$400m with suppliers, not US$650m');
  const argentina = { 'multiplier.study': 'argentina' } as const;
  // What was announced for Mexico is no measure of another country's rate.
  expect(titleIn('es', argentina)).toBe('Con la tasa de Argentina, 1,000 mdd serían 1,900 con proveedores');
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

/** The figure in words, tags and one-line blanks taken out. */
function textOf(lang: Lang, settings: Partial<Settings> = {}) {
  const page = describePage({ kind: 'embed', lang, path: 'embed/x/' }, {
    slices,
    messages: { [lang]: realMessages(lang) },
    dataDate: '2026-05-12',
    site: '',
  } as never);
  const reader = stillReader(slices, EVERYTHING, { ...DEFAULTS, ...settings });
  const html = renderFigure(Workbench, slices, reader, page);
  return plain(
    html
      .replace(/<!--[^]*?-->/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  );
}

describe('a sentence says no more than its source', () => {
  const PLACES = ['mexico', 'colombia', 'middle', 'argentina'] as const;

  test.each(LANGS)('who commissioned the study stands where its number is used (%s)', (lang) => {
    const who = lang === 'en' ? /commissioned/i : /encarg/i;
    for (const place of PLACES) {
      const text = textOf(lang, { 'multiplier.study': place });
      const glance = text.slice(0, text.indexOf(lang === 'en' ? 'Pesos:' : 'Pesos: '));
      expect(glance).toMatch(place === 'middle' ? (lang === 'en' ? /ours|our rate/i : /nuestr/i) : who);
      expect(text.slice(0, text.indexOf('0.75, '))).toMatch(who);
      expect(text).toContain(
        lang === 'en' ? 'Inter-American Development Bank as adviser' : 'con asesoría del Banco',
      );
    }
  });

  test('what the study says is said of Mexico alone; elsewhere the sentence is conditional', () => {
    expect(textOf('en')).toContain('What the study says: with suppliers (type I)');
    expect(textOf('en')).toContain('that the study does not support');
    for (const place of ['colombia', 'middle', 'argentina'] as const) {
      const text = textOf('en', { 'multiplier.study': place });
      expect(text).not.toContain('What the study says');
      expect(text).not.toContain('that the study does not support');
      expect(text).toContain('would become');
      expect(text).toContain('It stays Mexico’s whichever country is chosen above.');
    }
    expect(textOf('en', { 'multiplier.study': 'middle' })).toContain('0.75 more per 1 is ours');
  });

  test('the example is no film, and its 0.635 is the study’s 0.6 before rounding', () => {
    const [suppliers, sum] = [127, 200];
    const text = textOf('en');
    expect(text).not.toMatch(/one worked film|One film/);
    expect(text).toContain(
      `${suppliers} of ${sum} is ${suppliers / sum}, which is the study’s 0.6 before rounding`,
    );
  });

  test('0.6 stands for 0.55 to 0.65, and the total for as much', () => {
    expect(textOf('en')).toContain(
      'from 0.55 to 0.65, so the total for this amount lies between US$1.55 billion and US$1.65 billion; with the example’s 0.635 it is US$1.64 billion',
    );
  });

  test('pesos of a later year are said at that year’s rate, from the table', () => {
    const newest = rowsOf('exchange-rates').at(-1)!;
    const millions = Math.round(Number(newest.mxn_per_usd) * 1e4) / 10;
    expect(textOf('es')).toContain(`lo que va de ${newest.year}, ${newest.mxn_per_usd}, `);
    expect(textOf('es')).toContain(`${millions.toLocaleString('en')} millones de pesos`);
  });

  test('the shares that came anyway and the cost of incentives are those of the table', () => {
    const text = textOf('en');
    for (const row of rowsOf('indicators')) {
      if (row.indicator === 'additionality')
        expect(text).toContain(
          `${row.label_en}: ${row.value}%, so ${100 - Number(row.value)}% anyway (${row.year})`,
        );
      if (/^incentive_(awarded|pool)$/.test(row.indicator!) && row.year !== '2023')
        expect(text).toContain(`${row.label_en}, ${row.year}: MX$${row.value} million`);
    }
  });
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
      for (const gap of ['gap', 'gap-other']) {
        const words = { gap: 'MX$19.21bn', rate: t('chart.multiplier-workbench.rate-middle') };
        expect(
          textWidth(t(`chart.multiplier-workbench.${gap}${short}` as never, words), 13, true),
          gap,
        ).toBeLessThan(width);
      }
    }
  });

  test('whose rate it is, and whose reading, has room over its bar in every view', () => {
    for (const place of ['mexico', 'colombia', 'middle', 'argentina'] as const) {
      for (const currency of ['usd', 'mxn'] as const) {
        const settings = { ...DEFAULTS, 'multiplier.study': place, 'multiplier.currency': currency };
        const view = workbenchView(slices, settings);
        const scale = view.readings.announcement.perUnit;
        for (const [length, width] of [
          ['-short', 280],
          ['', 560],
        ] as const) {
          for (const reading of [view.readings.study, view.readings.households, view.readings.announcement]) {
            const row = rowOf({ reading }, view, scale, length, width, page);
            expect(
              [row.says, row.note].map((words) => words !== ''),
              `${reading.name} ${place}`,
            ).toEqual([true, true]);
            expect(row.says + row.note).toContain(String(reading.perUnit));
          }
        }
      }
    }
  });
});
