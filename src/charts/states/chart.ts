import { countStates } from '../../aggregate/countStates.ts';
import type { Summarise } from '../../figure/chart.ts';

export type Slice = 'facets' | 'places' | 'states' | 'footprint';

export const summarise: Summarise<Slice> = ({ places }, view, settings, { t, format }) => {
  const counts = countStates(view, places);
  const recorded = counts.states.filter(({ titles }) => titles > 0).sort((a, b) => b.titles - a.titles);
  const subtitle = t(`chart.states.subtitle-${settings['states.order']}`);
  const source = t('chart.states.source', { n: counts.locations });
  const [most] = recorded;
  const least = recorded.at(-1);
  if (!most || !least) {
    const title = t('chart.states.title-empty');
    return { title, subtitle, source, description: t('figure.empty-means') };
  }
  const n = recorded.length;
  const title = t('chart.states.title', {
    n,
    confirmed: recorded.filter(({ confirmed }) => confirmed > 0).length,
  });
  const description = t('chart.states.description', {
    n,
    most: t(`state.${most.state}`),
    high: format.number(most.titles),
    least: t(`state.${least.state}`),
    low: format.number(least.titles),
  });
  return { title, subtitle, source, description };
};
