import { CHARTS } from '../charts/index.ts';
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
  const slices = [...names].map((name) => [name, name === 'outlines' ? null : PACK[name](dataset)]);
  return { words: wordsFor(page, dataset), slices: Object.fromEntries(slices) as PageData['slices'] };
}

/**
 * Whether a page's data are a file and not in its HTML: those of pages whose HTML is big enough without them, the
 * dashboard, the map and the slate.
 */
export function hasDataFile({ kind, chart }: PageAddress): boolean {
  return kind === 'dashboard' || chart === 'filming-map' || chart === 'slate';
}
