import { moneyOverTime } from '../../aggregate/moneyOverTime.ts';
import type { Currency } from '../../aggregate/convertMoney.ts';
import type { Settings } from '../../filter/settings.ts';
import type { TimelineSlice } from '../../model/slices.ts';
import type { Summarise } from '../../figure/chart.ts';
import { writeLong } from '../../figure/moneyWords.ts';

export type Slice = 'timeline';

export const currencyOf = (settings: Settings): Currency =>
  settings['timeline.currency'] === 'mxn' ? 'MXN' : 'USD';

export const moneyOf = ({ rows, rates }: TimelineSlice, settings: Settings) =>
  moneyOverTime(rows, rates, currencyOf(settings));

export const summarise: Summarise<Slice> = ({ timeline }, _view, settings, page) => {
  const { t, format } = page;
  const currency = currencyOf(settings);
  const { blocks, gaps, plan, before } = moneyOf(timeline, settings);
  const subtitle = t(`chart.investment-timeline.subtitle-${currency}`);
  const source = t('chart.investment-timeline.source', { n: timeline.sources });
  const year = plan && writeLong(plan.perYear, currency, page);
  const comparison =
    plan && before
      ? plan.perYear < before.perYear
        ? 'less'
        : plan.perYear > before.perYear
          ? 'more'
          : 'same'
      : undefined;
  const title = !plan
    ? t('chart.investment-timeline.title-no-plan')
    : comparison
      ? t(`chart.investment-timeline.title-${comparison}`, {
          year: year!,
          before: format.years(before!.from, before!.to),
        })
      : t('chart.investment-timeline.title-plan', { year: year! });
  const description = t('chart.investment-timeline.description', {
    blocks: format.list(
      blocks.map((block) =>
        t(`chart.investment-timeline.said-${block.kind}`, {
          amount: writeLong(block.amount, currency, page),
          years: format.years(block.from, block.to),
        }),
      ),
    ),
    gaps: format.list(gaps.map(([from, to]) => format.years(from, to))),
  });
  return { title, subtitle, source, description };
};
