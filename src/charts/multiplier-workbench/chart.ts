import type { Summarise } from '../../figure/chart.ts';
import { workbenchNames, workbenchView, type WorkbenchSlice } from './workbenchView.ts';

export const summarise: Summarise<WorkbenchSlice> = (data, _view, settings, page) => {
  const { t } = page;
  const view = workbenchView(data, settings);
  const { span, place, currency } = view.inputs;
  const names = workbenchNames(view, page);
  return {
    title: t(`chart.multiplier-workbench.title-${place === 'mexico' ? '' : 'other-'}${span}`, names),
    subtitle: t(`chart.multiplier-workbench.subtitle-${currency}`),
    description: t(`chart.multiplier-workbench.description${place === 'mexico' ? '' : '-other'}`, names),
    source: t('chart.multiplier-workbench.source'),
  };
};
