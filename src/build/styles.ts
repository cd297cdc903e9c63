import { transform } from 'lightningcss';
import { tokensCss } from '../theme/tokens.ts';
import { kindOf } from './pages.ts';
import type { PageAddress } from './pages/pageKind.ts';
import { readSheets } from './sheets.ts';

/** The last word of every page's sheet. */
const OTHER_MEDIA = ['theme/forced-colors.css', 'theme/print.css'];

/** Browsers older than these get no promise; newer ones get no prefixes. */
const TARGETS = { chrome: 109 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

/** Name of a page's style sheet: embeds have one a chart, shared by its languages. */
export function styleOf(page: PageAddress): string {
  return page.chart ? `embed-${page.chart}` : page.kind;
}

/** The places of the sheets that a page's is made of (see findSheets), in their order: those of its charts are late. */
export function sheetsOf(page: PageAddress): string[] {
  const { charts, sheets } = kindOf(page);
  const ofCharts = (charts?.(page) ?? []).map((id) => `charts/${id}`);
  return [...sheets(page), ...ofCharts, ...OTHER_MEDIA];
}

/** The style sheet of a page, minified. `src` is the folder of the sources. */
export function stylesheet(page: PageAddress, src: string): string {
  const { rules } = kindOf(page);
  const css = [tokensCss(), rules?.() ?? '', readSheets(src, sheetsOf(page))].join('\n');
  return transform({
    filename: `${styleOf(page)}.css`,
    code: Buffer.from(css),
    minify: true,
    targets: TARGETS,
  }).code.toString();
}
