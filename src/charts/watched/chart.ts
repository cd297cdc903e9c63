import { rankWatched } from '../../aggregate/rankWatched.ts';
import type { Summarise } from '../../figure/chart.ts';

export type Slice = 'facets' | 'names' | 'watched';

/** "2023-H2" as a table of a half-year is named. */
export const halfYear = (period: string) => {
  const [year = '', half = ''] = period.split('-H');
  return { year, half };
};

export const summarise: Summarise<Slice> = ({ names, watched }, view, settings, { t, format }) => {
  const measure = settings['watched.measure'];
  const ranking = rankWatched(view, watched, measure, settings['watched.period']);
  const source = t('chart.watched.source', { n: watched.production.length });
  const [first] = ranking.periods;
  const last = ranking.periods.at(-1);
  const name = (period: string) => t('chart.watched.half-year', halfYear(period));
  const when =
    !first || !last
      ? ''
      : first === last
        ? name(first.name)
        : t('chart.watched.from-to', { from: name(first.name), to: name(last.name) });
  const subtitle = t(`chart.watched.subtitle-${measure}`, { when });
  const [most] = ranking.titles;
  if (!most)
    return { title: t('chart.watched.title-empty'), subtitle, source, description: t('figure.empty') };
  const values = {
    title: names[most.row]!.title,
    amount: t(`chart.watched.amount-${measure}`, { amount: format.number(most.amount) }),
    n: ranking.titles.length,
  };
  const title = t(ranking.titles.length === 1 ? 'chart.watched.title-one' : 'chart.watched.title', values);
  const least = ranking.titles.at(-1)!;
  const description = t('chart.watched.description', {
    ...values,
    least: names[least.row]!.title,
    low: t(`chart.watched.amount-${measure}`, { amount: format.number(least.amount) }),
  });
  return { title, subtitle, source, description };
};
