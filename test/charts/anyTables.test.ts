import { expect, test } from 'vitest';
import { loadChart } from 'virtual:charts';
import { headlineOf } from '../../src/aggregate/headline.ts';
import { newestDate, readData } from '../../src/build/data.ts';
import { slicesOf } from '../../src/build/packSlices.ts';
import { describePage, stillReader } from '../../src/build/render.ts';
import type { LoadedChart } from '../../src/figure/chart.ts';
import { headlineWords } from '../../src/pages/dashboard/headlineWords.ts';
import { joinDataset, type Dataset } from '../../src/model/dataset.ts';
import { SUBJECT } from '../../src/model/subject.ts';
import { ROOT } from './tables.ts';
import { plain, realMessages } from './wordsIn.ts';

const Industry = await loadChart('industry');
const NationalPledges = await loadChart('national-pledges');
const SectorShares = await loadChart('sector-shares');

/** What figures say of tables that today's are not, but tomorrow's may be. */

const real = readData(ROOT);
const after = (changes: Partial<Dataset>) => joinDataset({ ...real, ...changes });
const page = describePage({ kind: 'embed', lang: 'en', path: 'embed/x/' }, {
  messages: { en: realMessages('en') },
  dataDate: '2026-07-22',
  site: '',
} as never);

function titleOf(chart: LoadedChart, dataset: Dataset): string {
  const slices = slicesOf(dataset);
  const reader = stillReader(slices);
  return plain(chart.summarise(slices, reader.view, reader.settings, page).title);
}

/** The features made, year by year. */
const features = (...values: number[]) => {
  const [row] = real.indicators.filter(({ indicator }) => indicator === 'features_produced');
  const rows = values.map((value, index) => ({
    ...row!,
    id: `features-${index}`,
    value,
    year: 2020 + index,
    alternativeOf: undefined,
    base: undefined,
  }));
  const others = real.indicators.filter(({ indicator }) => indicator !== 'features_produced');
  return after({ indicators: [...others, ...rows] });
};

test.each([
  [[5, 9, 7], 'Mexico made 7 features in 2022, fewer than the 9 of 2021'],
  [[5, 7, 9], 'Mexico made 9 features in 2022, more than in any year we have'],
  [[5, 9, 9], 'Mexico made 9 features in 2022, as many as in 2021, the most we have'],
  [[9], 'Mexico made 9 features in 2020'],
  [[], expect.stringMatching(/^Features with state support: \d+% in \d{4}, highest \d+% \(\d{4}\)$/)],
])('features made, %s: the title says what the plot shows', (values, title) => {
  expect(titleOf(Industry, features(...values))).toEqual(title);
});

test('another country’s figure is no point of Mexico’s industry', () => {
  const row = real.indicators.find(({ indicator }) => indicator === 'features_produced')!;
  const foreign = { ...row, id: 'features-es', geography: ['Spain' as const] };
  const { industry } = slicesOf(after({ indicators: [...real.indicators, foreign] }));
  expect(industry.rows.map(({ id }) => id)).toContain(row.id);
  expect(industry.rows.map(({ id }) => id)).not.toContain('features-es');
});

test('shares of which none is outside the audiovisual sector are not called none', () => {
  const sectorShares = real.sectorShares.map((row) => ({ ...row, outsideAudiovisual: false }));
  expect(titleOf(SectorShares, after({ sectorShares }))).toBe(
    'No study here says how much of a shoot’s spending leaves the audiovisual sector',
  );
});

test('the plan alone is not called the biggest, nor is it beside its equal', () => {
  const plan = real.investments.find(({ id }) => id === SUBJECT.investments.plan)!;
  const others = real.investments.filter(({ kind }) => kind !== 'pledge');
  expect(titleOf(NationalPledges, after({ investments: [plan, ...others] }))).toBe(
    'Mexico’s plan is US$250m a year; there is no other pledge of Netflix to compare it with',
  );
  const twin = { ...plan, id: 'nf-es-twin', country: ['Spain' as const] };
  expect(titleOf(NationalPledges, after({ investments: [plan, twin, ...others] }))).toBe(
    'No pledge of Netflix is bigger per year than Mexico’s plan, US$250m a year, but another is as big',
  );
});

test('states are told by their code, whatever the order of their table', () => {
  const turned = after({ states: real.states.toReversed() });
  expect(slicesOf(turned).states).toEqual(slicesOf(real).states);
  expect(slicesOf(turned).atlas).toEqual(slicesOf(real).atlas);
});

test('with no release dated, and with places only disputed, the masthead claims neither', () => {
  const productions = real.productions.map((row) => ({ ...row, released: undefined }));
  const locations = real.locations.map((row) => ({ ...row, confidence: 'disputed' as const }));
  const { figures } = headlineWords(headlineOf(after({ productions, locations })), page);
  const released = real.productions.filter(({ status }) => status === 'released').length;
  expect(figures.find(({ id }) => id === 'titles')!.text).toBe(
    `productions in our list, ${released} of them released`,
  );
  expect(figures.find(({ id }) => id === 'places')!.number).toBe('0');
});

test('the newest source is told as exactly as any is dated', () => {
  const dated = (...dates: (string | undefined)[]) => {
    const [source] = real.sources.filter(({ kind }) => kind === 'press');
    return newestDate(
      after({ sources: dates.map((published, at) => ({ ...source!, id: `s-${at}`, published })) }),
    );
  };
  expect(dated('2025', '2024-12-31')).toBe('2024-12-31');
  expect(dated('2024', '2025-03', undefined)).toBe('2025-03');
  expect(dated(undefined)).toBe('');
});
