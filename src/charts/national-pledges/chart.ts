import { comparePledges, type PledgeRow } from '../../aggregate/comparePledges.ts';
import type { Summarise } from '../../figure/chart.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Format } from '../../i18n/format.ts';
import { HOME } from '../../model/subject.ts';
import type { Geography } from '../../model/vocabulary.ts';

export type Slice = 'pledges';

export const nameOf = (countries: readonly Geography[], t: Translate, format: Format) =>
  format.list(countries.map((country) => t(`country.${country}`)));

/** The last pledge for Mexico that covers several years. */
export const planOf = (rows: readonly PledgeRow[]) =>
  rows
    .filter(({ row }) => row.country.includes(HOME) && row.periodEnd! > row.periodStart!)
    .sort((a, b) => b.row.periodStart! - a.row.periodStart!)[0];

/** Three significant digits: most sums are round, "more than" or converted. */
const writeUsd = (usd: number, format: Format) => format.moneyShort(Number(usd.toPrecision(3)), 'USD');

export const summarise: Summarise<Slice> = ({ pledges }, _view, settings, { t, format }) => {
  const measure = settings['pledges.measure'];
  const [pledged] = comparePledges(pledges.netflix, pledges.others, measure);
  const rows = pledged!.rows.filter(({ usd }) => usd !== undefined);
  const subtitle = t(`chart.national-pledges.subtitle-${measure}`);
  const source = t('chart.national-pledges.source', { n: pledges.sources });
  const plan = planOf(rows);
  const [most] = rows;
  const least = rows.at(-1);
  if (!plan || !most || !least) {
    const title = t('chart.national-pledges.title-empty');
    return { title, subtitle, source, description: title };
  }
  const n = rows.filter(({ usd }) => usd! > plan.usd!).length;
  const values = { n, others: rows.length - 1, amount: writeUsd(plan.usd!, format) };
  const ties = rows.some((each) => each !== plan && each.usd === plan.usd);
  const place = rows.length === 1 ? 'only-' : n > 0 ? '' : ties ? 'tied-' : 'first-';
  const title = t(`chart.national-pledges.title-${place}${measure}`, values);
  const description = t('chart.national-pledges.description', {
    n: rows.length,
    most: nameOf(most.row.country, t, format),
    high: format.money(most.usd!, 'USD'),
    least: nameOf(least.row.country, t, format),
    low: format.money(least.usd!, 'USD'),
  });
  return { title, subtitle, source, description };
};
