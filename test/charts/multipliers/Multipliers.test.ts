import { describe, expect, test } from 'vitest';
import { isInterested } from '../../../src/aggregate/compareStudies.ts';
import { readData } from '../../../src/build/data.ts';
import { slicesOf } from '../../../src/build/packSlices.ts';
import { model, summarise } from '../../../src/charts/multipliers/chart.ts';
import { EVERYTHING } from '../../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../../src/filter/settings.ts';
import { viewOf } from '../../../src/filter/view.ts';
import { textWidth } from '../../../src/geometry/textWidth.ts';
import { LANGS, type Lang } from '../../../src/i18n/index.ts';
import { GUTTERS } from '../../../src/theme/widths.ts';
import { rowsOf } from '../tables.ts';
import { wordsIn } from '../wordsIn.ts';

const root = new URL('../../../', import.meta.url).pathname;
const slices = slicesOf(readData(root));
const table = rowsOf('multipliers');

function summaryIn(lang: Lang, studies = slices.studies) {
  const view = viewOf(slices.facets, EVERYTHING);
  return summarise({ studies }, view, DEFAULTS, { ...wordsIn(lang), dataDate: '2026-05-12' });
}

test('the title spans the undisputed totals of output of all studies but the one behind the plan', () => {
  const own = table.find(({ id }) => id === 'idb-mx-type1')!.study_id;
  const totals = table.filter(
    (row) =>
      row.measure === 'output_multiplier' &&
      row.alternative_of === '' &&
      !['wider', 'unstated'].includes(row.basis!) &&
      row.study_id !== own,
  );
  const values = totals.map(({ value }) => Number(value));
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    String(Number(value.toFixed(2))),
  );
  expect(summaryIn('en').title).toBe(`Other studies of output: from ${low} to ${high} in all per 1 spent`);
  expect(summaryIn('es').title).toBe(
    `Otros estudios de producción: de ${low} a ${high} en total por cada 1 gastado`,
  );
});

test('the description names the study and the announcement', () => {
  expect(summaryIn('en').description).toContain('has 1.6, the announcement, read as an addition, 2.6');
  expect(summaryIn('es').description).toContain('da 1.6 y el anuncio, leído como adición, 2.6');
});

test('without studies the title says so', () => {
  expect(summaryIn('en', []).title).toBe('No other study of total output');
  expect(summaryIn('es', []).title).toBe('Ningún otro estudio de la producción total');
});

test('one study alone is told without a range', () => {
  const one = slices.studies.filter(({ id }) => id === 'ga-audit');
  expect(summaryIn('en', one).title).toBe('Other studies of output: 1.84 in all per 1 spent');
});

test('names of places and studies fit their gutter', () => {
  const room = GUTTERS.studies.narrow[0] - 10;
  for (const row of slices.studies) {
    for (const label of [row.labelEn, row.labelEs]) {
      expect(textWidth(label, 13, /^M[eé]xico/.test(label)), label).toBeLessThanOrEqual(room);
    }
    for (const author of [row.authorEn, row.authorEs]) {
      expect(
        textWidth(`${author}, ${row.year}${isInterested(row) ? '*' : ''}`, 12),
        author,
      ).toBeLessThanOrEqual(room);
    }
  }
});

/** What the figure counts under some settings. */
const countsOf = (settings: Partial<Settings> = {}) =>
  model.count({
    data: slices,
    view: viewOf(slices.facets, EVERYTHING),
    settings: { ...DEFAULTS, ...settings },
  });

test('at a glance stand the study for Mexico and studies that Netflix has no part in; every other line below', () => {
  const { first, rest, groups, panels } = countsOf();
  const ids = first.flatMap(({ figures }) => figures.map(({ row }) => row.id));
  expect(ids).toContain('idb-mx-type1');
  for (const { study } of first) {
    const row = table.find(({ study_id }) => study_id === study.studyId)!;
    if (study.studyId !== 'netflix-idb-2023')
      expect(row.commissioned_by, row.id).not.toMatch(/^(netflix|netflix-support|mpa)$/);
  }
  const shown = new Set([
    ...first,
    ...rest,
    ...groups.flatMap((group) => group.panels.flatMap((each) => each.lines)),
  ]);
  expect(panels.flatMap(({ lines }) => lines).filter((line) => !shown.has(line))).toEqual([]);
  expect(
    groups.map(({ lines }) => lines).reduce((sum, lines) => sum + lines, first.length + rest.length),
  ).toBe(shown.size);
});

describe('one study', () => {
  const ids = [...new Set(table.map(({ study_id }) => study_id!))];

  test.each(ids)('%s is titled by its first figure, and hands out its own rows', (id) => {
    const own = table.filter(({ study_id }) => study_id === id);
    const counts = countsOf({ 'multipliers.only': id });
    for (const lang of LANGS) {
      const words = { ...wordsIn(lang), dataDate: '2026-05-12' };
      const { title, subtitle } = model.say(counts, words);
      expect(title).toContain(own[0]![`label_${lang}`]);
      expect(title).toContain(String(Number(own[0]!.value)));
      expect(subtitle.toLowerCase()).toContain(own[0]![`author_${lang}`]!.toLowerCase());
      const isDisputed = own.every(({ alternative_of }) => alternative_of);
      expect(subtitle.includes(words.t('chart.multipliers.only-disputed'))).toBe(isDisputed);
      if (own[0]!.commissioned_by)
        expect(subtitle).toContain(words.t(`commissioner.${own[0]!.commissioned_by}` as never));
      expect(model.table!(counts, words).rows.map((row) => row.id)).toEqual(own.map((row) => row.id));
    }
    const rows = own.map((row) => table.indexOf(row));
    expect(model.handOut(counts)).toEqual({ table: 'multipliers', rows, all: table.length });
  });

  test('that the table lacks leaves all studies, and is named', () => {
    const counts = countsOf({ 'multipliers.only': 'nobody-2020' });
    expect([counts.unknown, counts.only, counts.studies.length]).toEqual(['nobody-2020', '', table.length]);
  });
});
