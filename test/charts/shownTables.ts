import { loadChart } from 'virtual:charts';
import { readData } from '../../src/build/data.ts';
import { slicesOf } from '../../src/build/packSlices.ts';
import { describePage, renderFigure, stillReader } from '../../src/build/render.ts';
import type { LoadedChart } from '../../src/figure/chart.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../src/filter/settings.ts';
import { type Lang } from '../../src/i18n/index.ts';
import { rowsOf, ROOT } from './tables.ts';
import { plain, realMessages } from './wordsIn.ts';

const Industry = await loadChart('industry');
const InvestmentTimeline = await loadChart('investment-timeline');
const MultiplierWorkbench = await loadChart('multiplier-workbench');
const NationalPledges = await loadChart('national-pledges');
const SectorShares = await loadChart('sector-shares');

export const dataset = readData(ROOT);
const slices = slicesOf(dataset);
const CHARTS = {
  InvestmentTimeline,
  NationalPledges,
  MultiplierWorkbench,
  SectorShares,
  Industry,
} as Record<string, LoadedChart>;

export const pageIn = (lang: Lang) =>
  describePage({ kind: 'embed', lang, path: 'embed/x/' }, {
    slices,
    messages: { [lang]: realMessages(lang) },
    dataDate: '2026-05-12',
    site: '',
  } as never);

export function htmlOf(name: string, lang: Lang, settings: Partial<Settings> = {}): string {
  const reader = stillReader(slices, EVERYTHING, { ...DEFAULTS, ...settings });
  return renderFigure(CHARTS[name]!, slices, reader, pageIn(lang)).replace(/<!--.*?-->/g, '');
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();

/** The cells of a figure's table, row by row, its header left out. */
export function tableOf(html: string): string[][] {
  const [, table] = /class="twin"[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(html)!;
  return [...table!.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][\s\S]*?<\/t[hd]>/g)].map(([cell]) => plain(textOf(cell))),
  );
}

/** A cell of digits as a number; both languages write 1,234.5. */
export const numberIn = (cell: string) => (cell === '' ? undefined : Number(cell.replaceAll(',', '')));

export const investments = rowsOf('investments');
export const used = investments.filter(({ alternative_of }) => alternative_of === '');
export const rates = new Map(rowsOf('exchange-rates').map((rate) => [rate.year, Number(rate.mxn_per_usd)]));
export const rateOf = (row: Record<string, string>) =>
  rates.get(row.period_start || row.announced!.slice(0, 4));
export const yearsOf = (row: Record<string, string>) =>
  Number(row.years) || (row.period_end ? Number(row.period_end) - Number(row.period_start) + 1 : undefined);
export const factor = (id: string) => Number(rowsOf('multipliers').find((row) => row.id === id)!.value);
