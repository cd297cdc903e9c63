import { CHARTS } from '../charts/index.ts';
import type { Lang } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PageData } from '../pages/parts/pageData.ts';
import { PACK } from './packSlices.ts';
import { kindOf } from './pages.ts';
import type { PageAddress } from './pages/pageKind.ts';
import { wordsFor } from './virtualModules.ts';

/** What the script of a page with figures needs besides code; undefined for a page without. */
export function packPage(page: PageAddress, dataset: Dataset): PageData | undefined {
  const { charts, dataIn } = kindOf(page);
  if (!charts || !dataIn) return undefined;
  const ids = charts(page);
  const names = new Set(CHARTS.filter(({ id }) => ids.includes(id)).flatMap(({ slices }) => slices));
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
