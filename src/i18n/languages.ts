/** What a language is called and where its pages are; its words are in a file of their own. */
export interface Locale {
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
}

/** Every language of the site, the one at the root first. */
export const LOCALES = {
  en: { tag: 'en', locale: 'en-US', name: 'English', folder: '', openGraph: 'en_US' },
  es: { tag: 'es-MX', locale: 'es-MX', name: 'Español', folder: 'es/', openGraph: 'es_MX' },
} as const satisfies Record<string, Locale>;

export type Lang = keyof typeof LOCALES;
export const LANGS = Object.keys(LOCALES) as Lang[];
