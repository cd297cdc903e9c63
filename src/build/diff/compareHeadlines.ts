import { headlineOf } from '../../aggregate/headline.ts';
import { createFormat } from '../../i18n/format.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { Dataset } from '../../model/dataset.ts';
import { CLAIM_STATUSES } from '../../model/vocabulary.ts';
import { headlineWords } from '../../pages/dashboard/headlineWords.ts';

/** What a reader is told by name, with what it says in each of two editions. */
export interface Move {
  readonly name: string;
  readonly was: string;
  readonly is: string;
}

/** The figures at the top of the page and the counts of its sections that differ between two editions. */
export function compareHeadlines(was: Dataset, is: Dataset): Move[] {
  const before = new Map([...headlineFigures(was), ...countsOf(was)]);
  const after = new Map([...headlineFigures(is), ...countsOf(is)]);
  return [...after].flatMap(([name, now]) => {
    const then = before.get(name) ?? '';
    return then === now ? [] : [{ name, was: then, is: now }];
  });
}

/** The headline in the words of the English page; for tables without a row it needs, what is missing. */
function headlineFigures(dataset: Dataset): [name: string, words: string][] {
  const { messages, locale } = LANGUAGES.en;
  const t = createTranslate(messages, locale);
  try {
    const { figures } = headlineWords(headlineOf(dataset), { t, format: createFormat(t) });
    return figures.map(({ label, number, unit, text }) => [
      label,
      [number, unit, text].filter(Boolean).join(' '),
    ]);
  } catch (error) {
    return [['The top of the page', error instanceof Error ? error.message : String(error)]];
  }
}

function countsOf({ productions, locations, claims, sources }: Dataset): [name: string, count: string][] {
  const statesOf = (places: typeof locations) => new Set(places.map(({ state }) => state)).size;
  const confirmed = locations.filter(({ confidence }) => confidence === 'confirmed');
  const counts: [string, number][] = [
    ['titles', productions.length],
    ['titles released', productions.filter(({ status }) => status === 'released').length],
    ['places', locations.length],
    ['places confirmed', confirmed.length],
    ['states with a place', statesOf(locations)],
    ['states with a confirmed place', statesOf(confirmed)],
    ['claims', claims.length],
    ...CLAIM_STATUSES.map((status): [string, number] => [
      `claims ${status}`,
      claims.filter((claim) => claim.status === status).length,
    ]),
    ['sources', sources.length],
  ];
  return counts.map(([name, count]) => [name, String(count)]);
}
