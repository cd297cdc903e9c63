import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../src/charts/multiplier-workbench/readingWords.ts';
import { workbenchSentence, workbenchView } from '../../../src/charts/multiplier-workbench/workbenchView.ts';
import { DEFAULTS } from '../../../src/filter/settings.ts';
import { textWidth } from '../../../src/geometry/textWidth.ts';
import { LANGS } from '../../../src/i18n/index.ts';
import { rowsOf } from '../tables.ts';
import { plain } from '../wordsIn.ts';
import { slices, pageIn, textOf } from './workbench.ts';

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
