import { createFormat } from '../../src/i18n/format.ts';
import { LANGUAGES, type Lang } from '../../src/i18n/index.ts';
import { createTranslate } from '../../src/i18n/translate.ts';

/** The text without what holds it on one line: the blank between a number and its unit is plain, ranges have no joiner. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** Words and formats of a language, as a page has them. */
export function wordsIn(lang: Lang) {
  const { messages, locale } = LANGUAGES[lang];
  const t = createTranslate(messages, locale);
  return { t, format: createFormat(t) };
}
