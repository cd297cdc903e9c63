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
    'theme/figure.css',
    'theme/display.css',
    'pages/site.css',
    'pages/sources.css',
    'pages/data.css',
  ],
  script: { module: 'pages/dataPage.ts', bundle: 'others' },
  words: (_, messages) => pickWords(messages, ['data.', 'date.']),
};
