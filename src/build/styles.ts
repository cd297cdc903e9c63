import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import type { Chart } from '../figure/chart.ts';
import { CHARTS, type ChartId } from '../charts/index.ts';
import { pageHeights } from '../charts/heights.ts';
import { tokensCss } from '../theme/tokens.ts';
import type { PageAddress, PageKind } from './pages.ts';

/** The style sheets each kind of page is made of, after the tokens, in the order of the cascade; from `src/`. */
const SHEETS: Record<PageKind, readonly string[]> = {
  dashboard: [
    'theme/base.css',
    'theme/marks.css',
    'theme/figure.css',
    'theme/evidence.css',
    'theme/display.css',
    'pages/site.css',
    'pages/filters.css',
    'pages/dashboard.css',
  ],
  data: [
    'theme/base.css',
    'theme/figure.css',
    'theme/display.css',
    'pages/site.css',
    'pages/sources.css',
    'pages/data.css',
  ],
  sources: [
    'theme/base.css',
    'theme/evidence.css',
    'theme/display.css',
    'pages/site.css',
    'pages/sources.css',
  ],
  missing: ['theme/base.css', 'theme/display.css', 'pages/site.css', 'pages/dashboard.css'],
  embed: ['theme/base.css', 'theme/marks.css', 'theme/figure.css', 'theme/evidence.css', 'pages/embed.css'],
  subject: [
    'theme/base.css',
    'theme/marks.css',
    'theme/spots.css',
    'theme/evidence.css',
    'theme/display.css',
    'pages/site.css',
    'pages/spot-maps.css',
    'pages/subject.css',
  ],
  'subject-embed': [
    'theme/base.css',
    'theme/marks.css',
    'theme/spots.css',
    'pages/embed.css',
    'pages/spot-maps.css',
    'pages/subject-embed.css',
  ],
  builder: [
    'theme/base.css',
    'theme/display.css',
    'pages/site.css',
    'pages/dashboard.css',
    'pages/filters.css',
    'pages/builder.css',
  ],
};

/** The last word of every page's sheet. */
const OTHER_MEDIA = ['theme/forced-colors.css', 'theme/print.css'];

/** Browsers older than these get no promise; newer ones get no prefixes. */
const TARGETS = { chrome: 109 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

const sheetOf = (id: ChartId) => `charts/${id}/${id}.css`;

/** Name of a page's style sheet: embeds have one a chart, shared by its languages. */
export function styleOf(page: PageAddress): string {
  return page.chart ? `embed-${page.chart}` : page.kind;
}

/** What the dashboard keeps for a figure that it has not laid out yet, in each class of widths. */
function heightsCss({ id }: Pick<Chart, 'id'>): string {
  const { narrow, medium, wide } = pageHeights(id);
  return `.of-${id} { --narrow: ${narrow}px; --medium: ${medium}px; --wide: ${wide}px }`;
}

/** The style sheet of a page, minified. `src` is the folder of the sources. */
export function stylesheet(page: PageAddress, src: string): string {
  const charts = CHARTS.filter(({ id }) => page.kind === 'dashboard' || id === page.chart);
  const sheets = charts.map(({ id }) => sheetOf(id)).filter((file) => existsSync(join(src, file)));
  const filters = page.chart && charts.some(({ filtered }) => filtered) ? ['pages/filters.css'] : [];
  const files = [...filters, ...SHEETS[page.kind], ...sheets, ...OTHER_MEDIA];
  const heights = page.kind === 'dashboard' ? charts.map(heightsCss) : [];
  const texts = files.map((file) => readFileSync(join(src, file), 'utf8'));
  const css = [tokensCss(), ...heights, ...texts].join('\n');
  return transform({
    filename: `${styleOf(page)}.css`,
    code: Buffer.from(css),
    minify: true,
    targets: TARGETS,
  }).code.toString();
}
