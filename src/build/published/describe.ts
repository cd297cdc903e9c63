import type { PublishedColumn, PublishedTable } from '../../export/publish.ts';
import { LANGS, LANGUAGES, type Lang } from '../../i18n/index.ts';
import { createTranslate, type MessageKey, type Translate } from '../../i18n/translate.ts';

/** The same words in every language. */
export type InLanguages = Readonly<Record<Lang, string>>;

const TRANSLATES = Object.fromEntries(
  LANGS.map((lang) => [lang, createTranslate(LANGUAGES[lang].messages, LANGUAGES[lang].locale)]),
) as Record<Lang, Translate>;

/** What `write` makes of each language's words. */
export function inLanguages(write: (t: Translate, lang: Lang) => string): InLanguages {
  return Object.fromEntries(LANGS.map((lang) => [lang, write(TRANSLATES[lang], lang)])) as InLanguages;
}

/** The word for a code of a vocabulary; see `Label` in export/publish.ts. */
export function labelFrom(vocabulary: string, code: string, lang: Lang): string {
  const key = `${vocabulary}.${code}`;
  if (!hasMessage(key)) throw new Error(`No words for the code "${code}": add "${key}" to src/i18n.`);
  return TRANSLATES[lang](key);
}

const hasMessage = (key: string): key is MessageKey => key in LANGUAGES.en.messages;

/** What a column holds, in words of one language. */
export function columnMeaning(t: Translate, { owner, of, adds, name }: PublishedColumn): string {
  if (adds === 'precision') return t('column.any.precision-of', { column: of.name });
  if (adds) return t(`column.any.words-${adds}`, { column: of.name });
  const own = `column.${owner}.${of.name}`;
  const common = `column.any.${of.name}`;
  if (hasMessage(own)) return t(own);
  if (hasMessage(common)) return t(common);
  throw new Error(`No words say what the column ${name} of ${owner} means: add "${own}" to src/i18n.`);
}

/** What a row of a table is, in words of one language. */
export function tableMeaning(t: Translate, { name }: PublishedTable): string {
  const own = `page.table.${name}`;
  return hasMessage(own) ? t(own) : t('page.table.joined-sources', { table: name.replace(/_sources$/, '') });
}
