import { CHARTS, type ChartId } from '../charts/index.ts';
import type { Lang } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PageData } from '../pages/pageData.ts';
import { PACK } from './packSlices.ts';
import type { PageAddress } from './pages.ts';
import { wordsFor } from './virtualModules.ts';

/** What the script of a page with figures needs besides code; undefined for a page without. */
export function packPage(page: PageAddress, dataset: Dataset): PageData | undefined {
  if (page.kind !== 'dashboard' && page.kind !== 'embed') return undefined;
  const charts = CHARTS.filter(({ id }) => page.kind === 'dashboard' || id === page.chart);
  const names = new Set(charts.flatMap(({ slices }) => slices));
  const slices = [...names].map((name) => [
    name,
    name === 'outlines' ? null : inLanguage(PACK[name](dataset), page.lang),
  ]);
  return { words: wordsFor(page, dataset), slices: Object.fromEntries(slices) as PageData['slices'] };
}

/** A text of a row in one of the two languages: labelEn, labelEs; where English has no mark, note, noteEs. */
const SPANISH = /Es$/;

/** Rows without their texts in the other language: a page says each in its own alone, and they weigh as much again. */
export function inLanguage(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, lang));
  if (typeof value !== 'object' || value === null) return value;
  const cells = Object.entries(value).map(([key, cell]) => [key, inLanguage(cell, lang)] as const);
  const pairs = cells
    .filter(([key, cell]) => SPANISH.test(key) && typeof cell === 'string')
    .map(([key]) => [key.replace(SPANISH, 'En'), key.replace(SPANISH, ''), key] as const)
    .filter(([marked, bare]) => marked in value || bare in value);
  const unsaid = pairs.map(([marked, bare, es]) => (lang === 'es' ? (marked in value ? marked : bare) : es));
  return Object.fromEntries(cells.map(([key, cell]) => [key, unsaid.includes(key) ? '' : cell]));
}

/** The charts whose HTML is big enough without their data. */
const IN_FILES: readonly ChartId[] = ['filming-map', 'slate', 'watched', 'multipliers'];

/**
 * Whether a page's data are a file and not in its HTML: those of pages whose HTML is big enough without them.
 */
export function hasDataFile({ kind, chart }: PageAddress): boolean {
  return kind === 'dashboard' || (chart !== undefined && IN_FILES.includes(chart));
}
