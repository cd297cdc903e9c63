import { createFormat } from '../../src/i18n/format.ts';
import { LANGUAGES, type Lang } from '../../src/i18n/index.ts';
import { createTranslate } from '../../src/i18n/translate.ts';

/** The text with the blanks that hold a number and its unit together as plain ones. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Words and formats of a language, as a page has them. */
export function wordsIn(lang: Lang) {
  const { messages, locale } = LANGUAGES[lang];
  const t = createTranslate(messages, locale);
  return { t, format: createFormat(t) };
}
