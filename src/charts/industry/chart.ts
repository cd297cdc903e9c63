import { yearlySeries } from '../../aggregate/yearlySeries.ts';
import type { Summarise } from '../../figure/chart.ts';

export type Slice = 'industry';

export const summarise: Summarise<Slice> = ({ industry }, _view, _settings, { t, format }) => {
  const series = yearlySeries(industry.rows);
  const features = series.find(({ name }) => name === 'features_produced');
  const subtitle = t('chart.industry.subtitle');
  const source = t('chart.industry.source', { n: industry.sources });
  if (!features) {
    const title =
      series.length > 0
        ? t('chart.industry.title-others', { n: series.length })
        : t('chart.industry.title-empty');
    return { title, subtitle, source, description: title };
  }
  const { first, peak, last } = features;
  const values = {
    peak: format.number(peak.value),
    year: String(peak.year),
    last: format.number(last.value),
    until: String(last.year),
  };
  const finding =
    first === last ? 'only' : peak === last ? 'record' : peak.value === last.value ? 'same' : 'fewer';
  const title = t(`chart.industry.title-${finding}`, values);
  return {
    title,
    subtitle,
    source,
    description: t('chart.industry.description', { n: series.length, ...values }),
  };
};
