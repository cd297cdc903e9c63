import { pageHeights } from '../../charts/heights.ts';
import { CHARTS } from '../../charts/index.ts';
import { cardPath, oembedPath } from '../../address/embedAddresses.ts';
import { LATE_WORDS, SERVER_WORDS, withoutWords } from '../words.ts';
import type { PageKind } from './pageKind.ts';

/** What is kept for a figure that is not laid out yet, in each class of widths. */
function heightsCss(id: string): string {
  const { narrow, medium, wide } = pageHeights(id);
  return `.of-${id} { --narrow: ${narrow}px; --medium: ${medium}px; --wide: ${wide}px }`;
}

const ids = CHARTS.map(({ id }) => id);

/** All figures, with the filters. */
export const dashboard: PageKind = {
  pages: () => [{ path: '' }],
  isEmbed: false,
  isIndexed: true,
  headers: 'page',
  shared: ({ path, lang }) => ({
    address: path,
    card: cardPath(lang, 'dashboard'),
    oembed: ids.map((id) => ({ path: oembedPath(lang, id), title: id })),
  }),
  charts: () => ids,
  sheets: () => [
    'theme/base.css',
    'theme/marks',
    'theme/figure',
    'theme/evidence.css',
    'theme/display.css',
    'pages/parts/site',
    'pages/parts/filters',
    'pages/dashboard',
  ],
  rules: () => ids.map(heightsCss).join('\n'),
  script: { module: 'pages/dashboard/openDashboard.ts', bundle: 'dashboard' },
  words: (_, messages) => withoutWords(messages, [...SERVER_WORDS, ...LATE_WORDS, 'data.']),
  dataIn: () => 'file',
  budget: () => ({ html: 76_600, scripts: 83_600 }),
};
