import { createFormat } from '../../src/i18n/format.ts';
import { readData } from '../../src/build/data.ts';
import { messagesOf } from '../../src/build/words.ts';
import { LANGUAGES, type Lang } from '../../src/i18n/index.ts';
import { createTranslate } from '../../src/i18n/translate.ts';

/** The text without what holds it on one line: the blank between a number and its unit is plain, ranges have no joiner. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

const dataset = readData(new URL('../../', import.meta.url).pathname);

/** All words of a language, those of the real tables among them. */
export const realMessages = (lang: Lang) => messagesOf(lang, dataset);

/** Words and formats of a language, as a page has them. */
export function wordsIn(lang: Lang) {
  const t = createTranslate(realMessages(lang), LANGUAGES[lang].locale);
  return { t, format: createFormat(t), lang: LANGUAGES[lang].tag };
}
