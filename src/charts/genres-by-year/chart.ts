import { countGenreYears, leadOf, type GenreYearCounts, type Lead } from '../../aggregate/countGenreYears.ts';
import { capitalise, type Translate } from '../../i18n/translate.ts';
import type { Summarise } from '../../figure/chart.ts';

export type Slice = 'facets';

/** What the lead says in a title, if there is a released title at all. */
function titleOf({ genres, led, years }: Lead, t: Translate, list: (items: readonly string[]) => string) {
  const names = genres.map((genre) => t(`genre.${genre}`));
  if (years === 0) return t('chart.genres-by-year.title-unfinished');
  if (names.length === 0) return t('chart.genres-by-year.title-none', { n: years });
  if (names.length === 1)
    return t('chart.genres-by-year.title', { genre: capitalise(names[0]!), led, n: years });
  return t('chart.genres-by-year.title-tie', { genres: capitalise(list(names)), led, n: years });
}

export const highest = (values: readonly number[]) => values.indexOf(Math.max(...values));

function describe({ years, all, genres: [most] }: GenreYearCounts, t: Translate): string {
  const { genre, titles } = most!;
  return t('chart.genres-by-year.description', {
    from: String(years[0]),
    start: all[0]!,
    most: Math.max(...all),
    peak: String(years[highest(all)]),
    end: all.at(-1)!,
    to: String(years.at(-1)),
    genre: capitalise(t(`genre.${genre}`)),
    when: String(years[highest(titles)]),
    high: Math.max(...titles),
  });
}

export const summarise: Summarise<Slice> = (_data, view, _settings, { t, format, dataDate }) => {
  const counts = countGenreYears(view);
  const subtitle = t('chart.genres-by-year.subtitle', {
    from: String(counts.years[0] ?? ''),
    to: format.date(dataDate.slice(0, 7)),
  });
  const total = view.facets.count;
  const source = counts.undated
    ? t('chart.genres-by-year.source', { total, n: counts.undated })
    : t('chart.genres-by-year.source-all', { total });
  if (counts.dated === 0) {
    const title = t('chart.genres-by-year.title-empty');
    return { title, subtitle, source, description: t('figure.empty') };
  }
  const title = titleOf(leadOf(counts, dataDate), t, (names) => format.list(names));
  return { title, subtitle, source, description: describe(counts, t) };
};
