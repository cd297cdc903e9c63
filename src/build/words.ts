import { LANGUAGES, type Lang } from '../i18n/index.ts';
import type { Messages } from '../i18n/translate.ts';
import type { Dataset } from '../model/dataset.ts';

/** The words of a language, with the names of the states and their short forms, which stand in their table alone. */
export function messagesOf(lang: Lang, { states }: Pick<Dataset, 'states'>): Messages {
  const named = states.flatMap(({ iso, abbreviation, nameEn, nameEs }) => [
    [`state.${iso}`, lang === 'en' ? nameEn : nameEs],
    [`state-short.${iso}`, abbreviation],
  ]);
  return { ...LANGUAGES[lang].messages, ...(Object.fromEntries(named) as Partial<Messages>) };
}
