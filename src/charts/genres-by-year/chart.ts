import { positionsOf } from '../../aggregate/bits.ts';
import {
  countGenreYears,
  leadOf,
  type GenreYearCounts,
  type GenreYears,
} from '../../aggregate/countGenreYears.ts';
import { showFirst } from '../../aggregate/showFirst.ts';
import {
  summariseBy,
  type Model,
  type OneThing,
  type Question,
  type Summary,
  type Words,
} from '../../figure/chart.ts';
import { keptRows } from '../../filter/view.ts';
import { capitalise } from '../../i18n/translate.ts';
import { GENRES, type Genre } from '../../model/vocabulary.ts';
import type { about } from './about.ts';

export type Slice = (typeof about)['slices'][number];

interface Counts extends GenreYearCounts {
  /** The one genre that is asked for, if one is. */
  readonly one: GenreYears | undefined;
  /** The genres at a glance, and those in the depth that have a title; both from the most titles to the fewest. */
  readonly first: readonly GenreYears[];
  readonly rest: readonly GenreYears[];
  /** Productions the view keeps, of the one genre where one is asked for, by row, and all there are. */
  readonly rows: readonly number[];
  readonly total: number;
}

/** How many genres are seen at a glance. */
const SHOWN = 6;

export const highest = (values: readonly number[]) => values.indexOf(Math.max(...values));

function count({ view, settings }: Question<Slice>): Counts {
  const counts = countGenreYears(view);
  const asked = settings['genres-by-year.genre'];
  const one = counts.genres.find(({ genre }) => genre === asked);
  const first = showFirst(counts.genres, SHOWN, ({ genre }) => view.filter.genre.includes(genre));
  const rest = counts.genres.filter((each) => each.total > 0 && !first.includes(each));
  const isAsked = (row: number) =>
    !one || positionsOf(view.facets.genres[row]!).some((genre) => GENRES[genre] === one.genre);
  const rows = keptRows(view).filter(isAsked);
  return {
    ...counts,
    one,
    first: one ? [one] : first,
    rest: one ? [] : rest,
    rows,
    total: view.facets.count,
  };
}

/** What the plot of a genre says: how many titles, and when the most. */
export function genreSaid({ years }: GenreYearCounts, { genre, titles, total }: GenreYears, { t }: Words) {
  const name = genreName(genre, { t });
  if (total === 0) return t('chart.genres-by-year.panel-none', { genre: name });
  return t('chart.genres-by-year.panel', {
    genre: name,
    n: total,
    year: String(years[highest(titles)]),
    high: Math.max(...titles),
  });
}

export const genreName = (genre: Genre, { t }: Pick<Words, 't'>) => capitalise(t(`genre.${genre}`));

/** What the lead says in a title, if there is a released title at all. */
function leadSaid(counts: Counts, { t, format, dataDate }: Words): string {
  const { genres, led, years } = leadOf(counts, dataDate);
  const names = genres.map((genre) => t(`genre.${genre}`));
  if (years === 0) return t('chart.genres-by-year.title-unfinished');
  if (names.length === 0) return t('chart.genres-by-year.title-none', { n: years });
  if (names.length === 1)
    return t('chart.genres-by-year.title', { genre: capitalise(names[0]!), led, n: years });
  return t('chart.genres-by-year.title-tie', { genres: capitalise(format.list(names)), led, n: years });
}

function describe({ years, all, genres: [most], one }: Counts, { t }: Words): string {
  const { genre, titles } = one ?? most!;
  return t(one ? 'chart.genres-by-year.description-one' : 'chart.genres-by-year.description', {
    from: String(years[0]),
    start: all[0]!,
    most: Math.max(...all),
    peak: String(years[highest(all)]),
    end: all.at(-1)!,
    to: String(years.at(-1)),
    genre: genreName(genre, { t }),
    when: String(years[highest(titles)]),
    high: Math.max(...titles),
  });
}

function say(counts: Counts, words: Words): Summary {
  const { t, format, dataDate } = words;
  const { years, undated, dated, total, one } = counts;
  const subtitle = t('chart.genres-by-year.subtitle', {
    from: String(years[0] ?? ''),
    to: format.date(dataDate.slice(0, 7)),
  });
  const source = undated
    ? t('chart.genres-by-year.source', { total, n: undated })
    : t('chart.genres-by-year.source-all', { total });
  if (dated === 0) {
    const title = t('chart.genres-by-year.title-empty');
    return { title, subtitle, source, description: t('figure.empty') };
  }
  const title = one ? genreSaid(counts, one, words) : leadSaid(counts, words);
  return { title, subtitle, source, description: describe(counts, words) };
}

export const model: Model<Slice, Counts> = {
  count,
  say,
  table: ({ years, all, dated, genres, one }, { t, format }) => ({
    columns: [
      { label: t('chart.genres-by-year.column-genre') },
      ...years.map((year) => ({ label: String(year), numeric: true })),
      { label: t('chart.genres-by-year.column-total'), numeric: true },
    ],
    rows: [
      { id: 'all', label: t('chart.genres-by-year.row-all'), titles: all, total: dated },
      ...(one ? [one] : genres.filter(({ total }) => total > 0)).map(({ genre, titles, total }) => ({
        id: genre,
        label: genreName(genre, { t }),
        titles,
        total,
      })),
    ].map(({ id, label, titles, total }) => ({
      id,
      cells: [label, ...titles.map((n) => format.number(n)), format.number(total)],
    })),
  }),
  handOut: ({ rows, total }) => ({ table: 'productions', rows, all: total }),
};

export const summarise = summariseBy(model);

export const one: OneThing<Slice> = {
  setting: 'genres-by-year.genre',
  ids: () => GENRES,
};
