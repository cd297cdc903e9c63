import { en } from './en.ts';
import { es } from './es.ts';
import { LOCALES, type Lang, type Locale } from './languages.ts';
import type { OwnMessages } from './translate.ts';

export { LANGS, type Lang } from './languages.ts';

export interface Language extends Locale {
  readonly messages: OwnMessages;
}

/** Every language with its words. Scripts import `languages.ts` and get the words of their page from the build. */
export const LANGUAGES: Readonly<Record<Lang, Language>> = {
  en: { ...LOCALES.en, messages: en },
  es: { ...LOCALES.es, messages: es },
};
