import type { PageKind } from './pageKind.ts';

/** What a host shows for an address at which there is nothing. */
export const missing: PageKind = {
  pages: () => [{ path: '404.html' }],
  isEmbed: false,
  isIndexed: false,
  isAtAnyDepth: true,
  headers: 'page',
  sheets: () => [
    'theme/base.css',
    'theme/display.css',
    'pages/parts/site',
    'pages/dashboard/mast.css',
    'pages/missing',
  ],
};
