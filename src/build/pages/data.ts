import { pickWords } from '../words.ts';
import type { PageKind } from './pageKind.ts';
import { shareAsSite } from './shareAsSite.ts';

/** The tables, what was corrected and what changed. */
export const data: PageKind = {
  pages: () => [{ path: 'data/' }],
  isEmbed: false,
  isIndexed: true,
  headers: 'page',
  shared: shareAsSite,
  sheets: () => [
    'theme/base.css',
    'theme/figure',
    'theme/display.css',
    'pages/parts/site',
    'pages/sources/sources.css',
    'pages/data/data.css',
  ],
  script: { module: 'pages/data/startDataPage.ts', bundle: 'others' },
  words: (_, messages) => pickWords(messages, ['data.', 'date.']),
};
