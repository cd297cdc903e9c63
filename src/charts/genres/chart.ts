import { countGenres } from '../../aggregate/countGenres.ts';
import { capitalise } from '../../i18n/translate.ts';
import type { Genre } from '../../model/vocabulary.ts';
import type { Summarise } from '../../figure/chart.ts';

export type Slice = 'facets';

export const summarise: Summarise<Slice> = (_data, view, settings, { t, format }) => {
  const count = settings['genres.count'];
  const { genres, total } = countGenres(view, count);
  const subtitle = t(`chart.genres.subtitle-${count}`);
  const source = t('chart.genres.source', { total: view.facets.count });
  const [most] = genres;
  const least = genres.at(-1);
  if (!most || !least) {
    return { title: t('chart.genres.title-empty'), subtitle, source, description: t('figure.empty') };
  }
  const name = (genre: Genre) => t(`genre.${genre}`);
  const leaders = genres.filter((counted) => counted.titles === most.titles).map(({ genre }) => name(genre));
  const titles = format.number(most.titles);
  const title =
    leaders.length > 1
      ? t('chart.genres.title-tie', { genres: capitalise(format.list(leaders)), titles, n: total })
      : t('chart.genres.title', { genre: capitalise(leaders[0]!), titles, n: total });
  const description = t('chart.genres.description', {
    n: genres.length,
    most: name(most.genre),
    high: titles,
    least: name(least.genre),
    low: format.number(least.titles),
    total,
  });
  return { title, subtitle, source, description };
};
