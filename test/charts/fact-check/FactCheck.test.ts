import { describe, expect, test } from 'vitest';
import { readData } from '../../../src/build/data.ts';
import { slicesOf } from '../../../src/build/packSlices.ts';
import { model, summarise } from '../../../src/charts/fact-check/chart.ts';
import { EVERYTHING } from '../../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../../src/filter/settings.ts';
import { viewOf } from '../../../src/filter/view.ts';
import { LANGS, type Lang } from '../../../src/i18n/index.ts';
import { rowsOf } from '../tables.ts';
import { plain, wordsIn } from '../wordsIn.ts';

const slices = slicesOf(readData(new URL('../../../', import.meta.url).pathname));
const table = rowsOf('claims');
const countOf = (status: string) => table.filter((row) => row.status === status).length;

function summaryIn(lang: Lang, status: Settings['claims.status'] = 'all', claims = slices.claims) {
  const settings = { ...DEFAULTS, 'claims.status': status };
  const page = { ...wordsIn(lang), dataDate: '2026-05-12' };
  return summarise({ claims }, viewOf(slices.facets, EVERYTHING), settings, page);
}

test('the title counts what holds and what needed correcting', () => {
  const articles = new Set(table.map(({ seed }) => seed)).size;
  const [all, hold, corrected] = [table.length, countOf('confirmed'), countOf('corrected')];
  expect(plain(summaryIn('en').title)).toBe(
    `${all} claims from ${articles} articles: ${hold} hold, ${corrected} needed correcting`,
  );
  expect(plain(summaryIn('es').title)).toBe(
    `${all} afirmaciones de ${articles} artículos: ${hold} se sostienen, ${corrected} hubo que corregir`,
  );
});

test('the title follows the status', () => {
  const all = table.length;
  expect(summaryIn('en', 'corrected').title).toBe(
    `${countOf('corrected')} of ${all} claims needed correcting`,
  );
  expect(summaryIn('es', 'conflicting').title).toBe(
    `En ${countOf('conflicting')} de ${all} afirmaciones las fuentes se contradicen`,
  );
});

test('one claim, and none, are said so', () => {
  const one = slices.claims.filter(({ id }) => id === 's0-01');
  expect(summaryIn('en', 'confirmed', one).title).toBe('1 of 1 claims holds');
  expect(summaryIn('es', 'corrected', []).title).toBe('0 de 0 afirmaciones tuvieron que corregirse');
});

test('the description names every status with its count', () => {
  const { description } = summaryIn('en');
  for (const status of ['corrected', 'conflicting', 'unverified', 'confirmed']) {
    expect(description).toContain(`${countOf(status)} ${status}`);
  }
});

/** What the figure counts under some settings. */
const countsOf = (settings: Partial<Settings>) =>
  model.count({
    data: slices,
    view: viewOf(slices.facets, EVERYTHING),
    settings: { ...DEFAULTS, ...settings },
  });

describe('one claim', () => {
  test.each(table.map(({ id }) => id!))('%s is titled by what holds, and hands out its row', (id) => {
    const row = table.find((each) => each.id === id)!;
    const counts = countsOf({ 'claims.only': id, 'claims.status': 'confirmed' });
    for (const lang of LANGS) {
      const words = { ...wordsIn(lang), dataDate: '2026-05-12' };
      const { title, description } = model.say(counts, words);
      expect(title.replaceAll('\u2060', '')).toBe(
        lang === 'en' ? row.corrected_reading : row.corrected_reading_es,
      );
      expect(description).toContain(row.claim_as_printed);
    }
    expect(model.handOut(counts)).toEqual({ table: 'claims', rows: [table.indexOf(row)], all: table.length });
  });

  test('that the table lacks leaves all claims, and is named', () => {
    const counts = countsOf({ 'claims.only': 's9-99' });
    expect(counts.unknown).toBe('s9-99');
    expect(counts.rows).toHaveLength(table.length);
    expect(countsOf({}).unknown).toBe('');
  });
});

test('at a glance stand three claims: of all of them those about money that were corrected', () => {
  const wrong = table.filter((row) => row.status === 'corrected' && row.about_money === 'yes');
  const shortestFirst = wrong
    .slice(0, 3)
    .toSorted((a, b) => a.claim_as_printed!.length - b.claim_as_printed!.length);
  expect(countsOf({}).first.map(({ id }) => id)).toEqual(shortestFirst.map(({ id }) => id));
  for (const status of ['corrected', 'conflicting', 'unverified', 'confirmed'] as const) {
    const { first, rows } = countsOf({ 'claims.status': status });
    expect(rows).toHaveLength(countOf(status));
    expect(first).toHaveLength(Math.min(3, rows.length));
    expect(first.every((claim) => claim.status === status)).toBe(true);
  }
});
