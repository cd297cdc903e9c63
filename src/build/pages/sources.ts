import type { PageKind } from './pageKind.ts';
import { shareAsSite } from './shareAsSite.ts';

/** The sources, and the rows that rest on each. */
export const sources: PageKind = {
  pages: () => [{ path: 'sources/' }],
  isEmbed: false,
  isIndexed: true,
  headers: 'page',
  shared: shareAsSite,
  sheets: () => [
    'theme/base.css',
    'theme/evidence.css',
    'theme/display.css',
    'pages/parts/site',
    'pages/sources/sources.css',
  ],
};
