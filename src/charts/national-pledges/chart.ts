import {
  comparePledges,
  yearsOf,
  type PledgeRow,
  type PledgesGroup,
} from '../../aggregate/comparePledges.ts';
import { showFirst } from '../../aggregate/showFirst.ts';
import { summariseBy, type Model, type Summary, type Words } from '../../figure/chart.ts';
import { labelOf } from '../../figure/labelOf.ts';
import type { SettingValue } from '../../filter/settings.ts';
import type { PledgesSlice } from '../../model/slices/pledges.ts';
import { HOME } from '../../model/subject.ts';
import type { about } from './about.ts';
import { nameOf, writePeriod } from './words.ts';

export type Slice = (typeof about)['slices'][number];

export interface Counts {
  readonly slice: PledgesSlice;
  readonly measure: SettingValue<'pledges.measure'>;
  readonly groups: readonly PledgesGroup[];
  /** What Netflix pledged, biggest first, with what is seen at a glance: those of Mexico and the biggest others. */
  readonly pledged: readonly PledgeRow[];
  readonly first: readonly PledgeRow[];
  /** The last pledge for Mexico that covers several years. */
  readonly plan: PledgeRow | undefined;
  /** The biggest sum of all groups, and of what Netflix pledged, in US$. */
  readonly most: number;
  readonly mostPledged: number;
}

/** How many pledges are seen at a glance. */
const SHOWN = 8;

/** Whether a sum is for the country of the site, alone or with others. */
export const isHome = ({ row }: PledgeRow) => row.country.includes(HOME);

function count(slice: PledgesSlice, measure: Counts['measure']): Counts {
  const groups = comparePledges(slice.netflix, slice.others, measure);
  const pledged = groups[0]!.rows;
  const known = pledged.filter(({ usd }) => usd !== undefined);
  const [plan] = known
    .filter((each) => isHome(each) && each.row.periodEnd! > each.row.periodStart!)
    .sort((a, b) => b.row.periodStart! - a.row.periodStart!);
  const [mostPledged, ...others] = groups.map(({ rows }) => Math.max(1, ...rows.map(({ usd }) => usd ?? 0)));
  const most = Math.max(mostPledged!, ...others);
  const first = showFirst(known, SHOWN, isHome);
  return { slice, measure, groups, pledged, first, plan, most, mostPledged: mostPledged! };
}

function say({ slice, measure, pledged, plan }: Counts, { t, format }: Words): Summary {
  const rows = pledged.filter(({ usd }) => usd !== undefined);
  const subtitle = t(`chart.national-pledges.subtitle-${measure}`);
  const source = t('chart.national-pledges.source', { n: slice.sources });
  const [most] = rows;
  const least = rows.at(-1);
  if (!plan || !most || !least) {
    const title = t('chart.national-pledges.title-empty');
    return { title, subtitle, source, description: title };
  }
  const n = rows.filter(({ usd }) => usd! > plan.usd!).length;
  // Three significant digits: most sums are round, "more than" or converted.
  const amount = format.moneyShort(Number(plan.usd!.toPrecision(3)), 'USD');
  const ties = rows.some((each) => each !== plan && each.usd === plan.usd);
  const place = rows.length === 1 ? 'only-' : n > 0 ? '' : ties ? 'tied-' : 'first-';
  return {
    title: t(`chart.national-pledges.title-${place}${measure}`, { n, others: rows.length - 1, amount }),
    subtitle,
    source,
    description: t('chart.national-pledges.description', {
      n: rows.length,
      most: nameOf(most.row, { t, format }),
      high: format.money(most.usd!, 'USD'),
      least: nameOf(least.row, { t, format }),
      low: format.money(least.usd!, 'USD'),
    }),
  };
}

/** Each row of the table with what it stands for: a group, a part of another sum, or a report that is not drawn. */
function rowsOf({ groups, slice }: Counts) {
  const drawn = groups.flatMap(({ group, rows }) =>
    rows.flatMap(({ row, parts }) => [
      { group, row },
      ...parts.map((part) => ({ group: 'part' as const, row: part })),
    ]),
  );
  return [...drawn, ...rivalsOf(slice).map((row) => ({ group: 'rival' as const, row }))];
}

/** Other reports of a sum, which are not drawn. */
export const rivalsOf = ({ netflix }: PledgesSlice) =>
  netflix.filter(({ alternativeOf }) => alternativeOf !== undefined);

export const model: Model<Slice, Counts> = {
  count: ({ data, settings }) => count(data.pledges, settings['pledges.measure']),
  say,
  table: (counts, words) => {
    const { t, format, lang } = words;
    return {
      columns: [
        { label: t('chart.national-pledges.column-sum') },
        { label: t('chart.national-pledges.column-country') },
        { label: t('chart.national-pledges.column-group') },
        { label: t('chart.national-pledges.column-years') },
        { label: t('chart.national-pledges.column-total'), numeric: true },
        { label: t('chart.national-pledges.column-per-year'), numeric: true },
      ],
      rows: rowsOf(counts).map(({ group, row }) => {
        const years = yearsOf(row);
        const total = row.amountUsd;
        return {
          id: row.id,
          cells: [
            labelOf(row, lang),
            nameOf(row, words),
            t(`chart.national-pledges.group-${group}`),
            writePeriod(row, words),
            total === undefined ? '' : format.number(total, 0),
            total === undefined || years === undefined ? '' : format.number(total / years, 0),
          ],
          sources: { anchor: `investments.${row.id}`, count: row.sources },
        };
      }),
    };
  },
  handOut: ({ slice }) => ({
    table: 'investments',
    rows: [...slice.netflix, ...slice.others].map(({ position }) => position).sort((a, b) => a - b),
    all: slice.all,
  }),
};

export const summarise = summariseBy(model);
