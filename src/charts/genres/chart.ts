import { countGenres, type GenreCount, type GenreCounts } from '../../aggregate/countGenres.ts';
import { showFirst } from '../../aggregate/showFirst.ts';
import { summariseBy, type Model, type Summary, type Words } from '../../figure/chart.ts';
import { keptRows } from '../../filter/view.ts';
import type { SettingValue } from '../../filter/settings.ts';
import { capitalise } from '../../i18n/translate.ts';
import type { Genre } from '../../model/vocabulary.ts';
import type { about } from './about.ts';

export type Slice = (typeof about)['slices'][number];

interface Counts extends GenreCounts {
  /** How a title with several genres counts. */
  readonly way: SettingValue<'genres.count'>;
  /** The genres at a glance, and those in the depth; both from the most titles to the fewest. */
  readonly first: readonly GenreCount[];
  readonly rest: readonly GenreCount[];
  /** Productions the view keeps, by row, and all there are. */
  readonly rows: readonly number[];
  readonly all: number;
}

/** How many genres are seen at a glance. */
const SHOWN = 10;

const nameOf = (genre: Genre, { t }: Pick<Words, 't'>) => t(`genre.${genre}`);

function say({ genres, total, way, all }: Counts, { t, format }: Words): Summary {
  const subtitle = t(`chart.genres.subtitle-${way}`);
  const source = t('chart.genres.source', { total: all });
  const [most] = genres;
  const least = genres.at(-1);
  if (!most || !least) {
    return { title: t('chart.genres.title-empty'), subtitle, source, description: t('figure.empty') };
  }
  const leaders = genres
    .filter((counted) => counted.titles === most.titles)
    .map(({ genre }) => nameOf(genre, { t }));
  const titles = format.number(most.titles);
  const title =
    leaders.length > 1
      ? t('chart.genres.title-tie', { genres: capitalise(format.list(leaders)), titles, n: total })
      : t('chart.genres.title', { genre: capitalise(leaders[0]!), titles, n: total });
  const description = t('chart.genres.description', {
    n: genres.length,
    most: nameOf(most.genre, { t }),
    high: titles,
    least: nameOf(least.genre, { t }),
    low: format.number(least.titles),
    total,
  });
  return { title, subtitle, source, description };
}

export const model: Model<Slice, Counts> = {
  count: ({ view, settings }) => {
    const way = settings['genres.count'];
    const counts = countGenres(view, way);
    const first = showFirst(counts.genres, SHOWN, ({ genre }) => view.filter.genre.includes(genre));
    const rest = counts.genres.filter((counted) => !first.includes(counted));
    return { ...counts, way, first, rest, rows: keptRows(view), all: view.facets.count };
  },
  say,
  table: ({ genres, total }, { t, format }) => ({
    columns: [
      { label: t('chart.genres.column-genre') },
      { label: t('chart.genres.column-titles'), numeric: true },
      { label: t('chart.genres.column-share'), numeric: true },
    ],
    rows: genres.map(({ genre, titles }) => ({
      id: genre,
      cells: [capitalise(nameOf(genre, { t })), format.number(titles, 2), format.percent(titles / total)],
    })),
  }),
  handOut: ({ rows, all }) => ({ table: 'productions', rows, all }),
};

export const summarise = summariseBy(model);
