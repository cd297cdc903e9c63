import { CHOICES, toggle, type Choice, type Filter } from '../filter/filter.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { Page } from './page.ts';

/** One thing the reader chose: its name, and the filter that is left without it. */
export interface ChosenFilter {
  /** Tells the chosen things apart: `genre.drama`, `years`, `q`. */
  readonly key: string;
  readonly label: string;
  readonly without: Filter;
}

/**
 * Names each thing a filter chooses, in the order of the address. Labels stand as they do in the middle of a sentence.
 */
export function filterWords(filter: Filter, { t, format }: Pick<Page, 't' | 'format'>): ChosenFilter[] {
  const chosen: ChosenFilter[] = (Object.keys(CHOICES) as Choice[]).flatMap((choice) =>
    filter[choice].map((word) => {
      const key = `${choice}.${word}`;
      return { key, label: t(key as MessageKey), without: toggle(filter, choice, word) };
    }),
  );
  if (filter.years) {
    const label = format.years(...filter.years);
    chosen.push({ key: 'years', label, without: { ...filter, years: undefined } });
  }
  if (filter.q) {
    chosen.push({ key: 'q', label: t('filter.search', { q: filter.q }), without: { ...filter, q: '' } });
  }
  return chosen;
}
