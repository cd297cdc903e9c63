import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import type { ChartId } from '../charts/index.ts';
import { tokensCss } from '../theme/tokens.ts';
import { kindOf } from './pages.ts';
import type { PageAddress } from './pages/pageKind.ts';

/** The last word of every page's sheet. */
const OTHER_MEDIA = ['theme/forced-colors.css', 'theme/print.css'];

/** Browsers older than these get no promise; newer ones get no prefixes. */
const TARGETS = { chrome: 109 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

const sheetOf = (id: ChartId) => `charts/${id}/${id}.css`;

/** Name of a page's style sheet: embeds have one a chart, shared by its languages. */
export function styleOf(page: PageAddress): string {
  return page.chart ? `embed-${page.chart}` : page.kind;
}

/** The style sheet of a page, minified. `src` is the folder of the sources. */
export function stylesheet(page: PageAddress, src: string): string {
  const { charts, sheets, rules } = kindOf(page);
  const ofCharts = (charts?.(page) ?? []).map(sheetOf).filter((file) => existsSync(join(src, file)));
  const files = [...sheets(page), ...ofCharts, ...OTHER_MEDIA];
  const texts = files.map((file) => readFileSync(join(src, file), 'utf8'));
  const css = [tokensCss(), rules?.() ?? '', ...texts].join('\n');
  return transform({
    filename: `${styleOf(page)}.css`,
    code: Buffer.from(css),
    minify: true,
    targets: TARGETS,
  }).code.toString();
}
