import { en } from './en.ts';
import { es } from './es.ts';
import type { Messages } from './translate.ts';

export interface Language {
  /** IETF tag for `lang` and `hreflang`. */
  readonly tag: string;
  /** Locale of `Intl` formats. */
  readonly locale: string;
  /** The language's own name. */
  readonly name: string;
  /** Folder of its pages, '' for the language at the root. */
  readonly folder: string;
  /** Open Graph's spelling of the locale. */
  readonly openGraph: string;
  readonly messages: Messages;
}

/** Every language of the site, the one at the root first. */
export const LANGUAGES = {
  en: { tag: 'en', locale: 'en-US', name: 'English', folder: '', openGraph: 'en_US', messages: en },
  es: { tag: 'es-MX', locale: 'es-MX', name: 'Español', folder: 'es/', openGraph: 'es_MX', messages: es },
} satisfies Record<string, Language>;

export type Lang = keyof typeof LANGUAGES;
export const LANGS = Object.keys(LANGUAGES) as Lang[];
