import { outsideShares } from '../../aggregate/sharesByStudy.ts';
import type { Summarise } from '../../figure/chart.ts';

export type Slice = 'sectorShares';

export const summarise: Summarise<Slice> = ({ sectorShares }, _view, _settings, { t, format }) => {
  const subtitle = t('chart.sector-shares.subtitle');
  const studies = new Set(sectorShares.map(({ study }) => study)).size;
  const source = t('chart.sector-shares.source', { n: studies });
  const outside = outsideShares(sectorShares);
  const title = !outside
    ? t(`chart.sector-shares.title-${sectorShares.length > 0 ? 'no-outside' : 'empty'}`)
    : t(outside[0] === outside[1] ? 'chart.sector-shares.title-one' : 'chart.sector-shares.title', {
        low: format.number(outside[0]),
        high: format.number(outside[1]),
      });
  if (sectorShares.length === 0) return { title, subtitle, source, description: title };
  const shares = sectorShares.map(({ sharePct }) => sharePct);
  const description = t('chart.sector-shares.description', {
    n: shares.length,
    studies,
    high: format.number(Math.max(...shares)),
    low: format.number(Math.min(...shares)),
  });
  return { title, subtitle, source, description };
};
