import { countStatuses } from '../../aggregate/checkClaims.ts';
import type { Summarise } from '../../figure/chart.ts';

export type Slice = 'claims';

export const summarise: Summarise<Slice> = ({ claims }, _view, settings, { t, format }) => {
  const status = settings['claims.status'];
  const counts = countStatuses(claims);
  const countOf = (name: string) => counts.find((count) => count.status === name)?.claims ?? 0;
  const articles = new Set(claims.map(({ seed }) => seed)).size;
  const values = {
    n: claims.length,
    articles,
    confirmed: countOf('confirmed'),
    corrected: countOf('corrected'),
  };
  const words = counts.map(({ status: name, claims: number }) =>
    t('chart.fact-check.counted', {
      number,
      status: t(`chart.fact-check.status-${name}`, { n: number }).toLowerCase(),
    }),
  );
  const title =
    status === 'all'
      ? t('chart.fact-check.title', values)
      : t(`chart.fact-check.title-${status}`, { n: countOf(status), all: claims.length });
  return {
    title,
    subtitle: t('chart.fact-check.subtitle'),
    source: t('chart.fact-check.source', { articles }),
    description: t('chart.fact-check.description', { ...values, counts: format.list(words) }),
  };
};
