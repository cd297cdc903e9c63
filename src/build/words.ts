import { CHARTS } from '../charts/index.ts';
import { CHOICES } from '../filter/filter.ts';
import { LANGUAGES, type Lang } from '../i18n/index.ts';
import type { Messages } from '../i18n/translate.ts';
import type { Dataset } from '../model/dataset.ts';

/** Beginnings of the keys that every figure uses. */
export const FIGURE_WORDS = ['figure.', 'date.', 'list.', 'money.'];
/** Keys that tell what a filter chooses. */
export const VIEW_WORDS = [
  'filter.',
  'embed.filtered',
  ...Object.keys(CHOICES).map((choice) => `${choice}.`),
];
/** Keys of the builder's script, and those it needs in the language of a snippet, whatever its own. */
export const BUILDER_WORDS = ['builder.', 'date.', 'list.', ...VIEW_WORDS];
export const SNIPPET_WORDS = ['embed.', ...CHARTS.map(({ id }) => `chart.${id}.name`)];
/** Keys that only server-rendered pages use. */
export const SERVER_WORDS = ['page.', 'site.', 'column.', 'table.', 'meta.', 'builder.', 'embed.'];
/** Beginnings of the keys that arrive with what is opened on demand: the menu of a figure, the list of sources. */
export const LATE_WORDS = ['download.', 'share.', 'provenance.'];

/** The words of a language, with the names of the states and their short forms, which stand in their table alone. */
export function messagesOf(lang: Lang, { states }: Pick<Dataset, 'states'>): Messages {
  const named = states.flatMap(({ iso, abbreviation, nameEn, nameEs }) => [
    [`state.${iso}`, lang === 'en' ? nameEn : nameEs],
    [`state-short.${iso}`, abbreviation],
  ]);
  return { ...LANGUAGES[lang].messages, ...(Object.fromEntries(named) as Partial<Messages>) };
}

const beginsWith = (key: string, starts: readonly string[]) => starts.some((start) => key.startsWith(start));

/** The messages whose keys begin in one of these ways. */
export function pickWords(messages: Messages, starts: readonly string[]): Partial<Messages> {
  return Object.fromEntries(Object.entries(messages).filter(([key]) => beginsWith(key, starts)));
}

/** The other messages. */
export function withoutWords(messages: Messages, starts: readonly string[]): Partial<Messages> {
  return Object.fromEntries(Object.entries(messages).filter(([key]) => !beginsWith(key, starts)));
}
