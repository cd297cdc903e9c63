import { LANGUAGES } from '../../src/i18n/index.ts';

/** What message keys begin with. */
const SCOPES = [...new Set(Object.keys(LANGUAGES.en.messages).map((key) => key.split('.')[0]!))];

/** A message key where its words should stand, a hole in a sentence, and what a program says of nothing. */
export const UNREADABLE = new RegExp(
  `(?<![\\w./-])(?:${SCOPES.join('|')})\\.[\\w-]+(?:\\.[\\w-]+| [A-Z][\\w-]*)*|\\{\\w+\\}|\\b(?:NaN|undefined|null|-?Infinity)\\b|\\[object \\w+\\]`,
  'g',
);

/** What of a text no reader could read. */
export function unreadableIn(text: string): string[] {
  return [...new Set(text.match(UNREADABLE))];
}
