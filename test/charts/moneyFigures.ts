import { loadChart } from 'virtual:charts';
import { describePage, renderFigure, stillReader } from '../../src/build/render.ts';
import { readData } from '../../src/build/data.ts';
import { slicesOf } from '../../src/build/packSlices.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../src/filter/settings.ts';
import type { Lang } from '../../src/i18n/index.ts';
import type { Slices } from '../../src/model/slices.ts';
import { rowsOf, ROOT } from './tables.ts';
import { plain, realMessages } from './wordsIn.ts';

const Industry = await loadChart('industry');
const InvestmentTimeline = await loadChart('investment-timeline');
const NationalPledges = await loadChart('national-pledges');
const SectorShares = await loadChart('sector-shares');

export const slices = slicesOf(readData(ROOT));
const FIGURES = { InvestmentTimeline, NationalPledges, SectorShares, Industry };

export function pageIn(lang: Lang) {
  return describePage({ kind: 'embed', lang, path: 'embed/x/' }, {
    slices,
    messages: { [lang]: realMessages(lang) },
    dataDate: '2026-05-12',
    site: '',
  } as never);
}
export function titleOf(
  name: keyof typeof FIGURES,
  lang: Lang,
  settings: Partial<Settings> = {},
  data: Slices = slices,
) {
  const reader = stillReader(data, EVERYTHING, { ...DEFAULTS, ...settings });
  return plain(FIGURES[name].summarise(data, reader.view, reader.settings, pageIn(lang)).title);
}
export function htmlOf(
  name: keyof typeof FIGURES,
  lang: Lang,
  settings: Partial<Settings> = {},
  data: Slices = slices,
) {
  const reader = stillReader(data, EVERYTHING, { ...DEFAULTS, ...settings });
  return renderFigure(FIGURES[name], data, reader, pageIn(lang));
}

export const investments = rowsOf('investments');
export const rates = new Map(rowsOf('exchange-rates').map((rate) => [rate.year, Number(rate.mxn_per_usd)]));
export const used = investments.filter((row) => row.alternative_of === '');
export const plan = used.find(({ id }) => id === 'nf-mx-2025-1bn')!;
export const before = used.find(({ id }) => id === 'nf-mx-2021-300m')!;
export const planYears = Number(plan.period_end) - Number(plan.period_start) + 1;

/** Years of a sum: as its sources count them, else by its period. */
export function yearsIn(row: Record<string, string>): number | undefined {
  if (row.years) return Number(row.years);
  return row.period_start && row.period_end
    ? Number(row.period_end) - Number(row.period_start) + 1
    : undefined;
}
