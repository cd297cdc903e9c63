import { BUILDER_WORDS, pickWords, SNIPPET_WORDS } from '../words.ts';
import type { PageKind } from './pageKind.ts';
import { shareAsSite } from './shareAsSite.ts';

/** Where a publisher chooses an embed and copies its code. */
export const builder: PageKind = {
  pages: () => [{ path: 'embed/' }],
  isEmbed: false,
  isIndexed: true,
  headers: 'builder',
  shared: shareAsSite,
  sheets: () => [
    'theme/base.css',
    'theme/display.css',
    'pages/parts/site',
    'pages/parts/filters',
    'pages/builder',
  ],
  script: { module: 'pages/builder/startBuilder.ts', bundle: 'others' },
  words: (_, messages) => pickWords(messages, [...BUILDER_WORDS, ...SNIPPET_WORDS]),
};
