import { moneyOverTime, dateOf, type Dispute, type MoneyOverTime } from '../../aggregate/moneyOverTime.ts';
import { isPart } from '../../aggregate/moneyParts.ts';
import { moneyIn, type Currency } from '../../aggregate/convertMoney.ts';
import { summariseBy, type Model, type OneThing, type Summary, type Words } from '../../figure/chart.ts';
import { labelOf } from '../../figure/labelOf.ts';
import { writeDate, writeLong } from '../../figure/moneyWords.ts';
import { capitalise } from '../../i18n/translate.ts';
import type { MoneyRow } from '../../model/moneyRows.ts';
import type { TimelineSlice } from '../../model/slices/timeline.ts';
import type { about } from './about.ts';
import { columnsIn, tableRow } from './tableRow.ts';

export type Slice = (typeof about)['slices'][number];

export interface Counts extends MoneyOverTime {
  readonly slice: TimelineSlice;
  readonly currency: Currency;
  /** The one row that is asked for, and its id where the table has none such; then everything is shown. */
  readonly only: MoneyRow | undefined;
  readonly dispute: Dispute | undefined;
  readonly unknown: string;
  /** Blocks and entries, earliest first. */
  readonly dated: readonly MoneyRow[];
  /** Published sums that are no block, nor a part of one: funds, studios, training. */
  readonly others: readonly MoneyRow[];
  /** Every rate that a sum of the figure was turned by: those drawn, those listed, and all production's. */
  readonly rates: readonly TimelineSlice['rates'][number][];
}

function count(slice: TimelineSlice, currency: Currency, id: string): Counts {
  const money = moneyOverTime(slice.rows, slice.rates, currency);
  const only = slice.rows.find((row) => row.id === id);
  const dated = [...money.blocks.map(({ row }) => row), ...money.entries].sort((a, b) =>
    dateOf(a)! < dateOf(b)! ? -1 : 1,
  );
  const years = dated.map((row) => moneyIn(row, currency, slice.rates)?.rate?.year);
  if (money.plan && currency === 'MXN') years.push(slice.production.year);
  return {
    ...money,
    slice,
    currency,
    only,
    dispute: only && money.disputes.find(({ row }) => row === only),
    unknown: only ? '' : id,
    dated,
    others: money.entries.filter((row) => row.amount !== undefined && !isPart(row, slice.rows)),
    rates: slice.rates.filter(({ year }) => years.includes(year)),
  };
}

/** A row by itself: what it is, its dates, and its label as the finding. */
function sayOne(row: MoneyRow, { t, format, lang, ...words }: Words): Summary {
  const details = [
    t(`kind.${row.kind}`),
    row.announced && t('chart.investment-timeline.one-announced', { date: format.date(row.announced) }),
    row.periodStart !== undefined &&
      t('chart.investment-timeline.one-years', {
        years: format.years(row.periodStart, row.periodEnd ?? row.periodStart),
      }),
  ];
  const subtitle = t('chart.investment-timeline.one', { details: details.filter(Boolean).join(', ') });
  const title = labelOf(row, lang);
  const date = writeDate(row, { t, format, lang, ...words });
  const description = t('chart.investment-timeline.one-description', { date, label: title });
  const source = t('chart.investment-timeline.source', { n: row.sources });
  return { title: capitalise(title), subtitle, description, source };
}

function titleOf({ plan, before, currency }: Counts, page: Words): string {
  const { t, format } = page;
  if (!plan) return t('chart.investment-timeline.title-no-plan');
  const year = writeLong(plan.perYear, currency, page);
  if (!before) return t('chart.investment-timeline.title-plan', { year });
  const less = plan.perYear < before.perYear;
  const comparison = less ? 'less' : plan.perYear > before.perYear ? 'more' : 'same';
  return t(`chart.investment-timeline.title-${comparison}`, {
    year,
    before: format.years(before.from, before.to),
  });
}

function say(counts: Counts, page: Words): Summary {
  const { blocks, gaps, currency, only, slice } = counts;
  if (only) return sayOne(only, page);
  const { t, format } = page;
  const said = blocks.map((block) =>
    t(`chart.investment-timeline.said-${block.kind}`, {
      amount: writeLong(block.amount, currency, page),
      years: format.years(block.from, block.to),
    }),
  );
  return {
    title: titleOf(counts, page),
    subtitle: t(`chart.investment-timeline.subtitle-${currency}`),
    source: t('chart.investment-timeline.source', { n: slice.sources }),
    description: t('chart.investment-timeline.description', {
      blocks: format.list(said),
      gaps: format.list(gaps.map(([from, to]) => format.years(from, to))),
    }),
  };
}

/** What a view holds: all rows, or the one that is asked for with the reports that contest it. */
const rowsOf = ({ slice, only }: Counts) =>
  only ? slice.rows.filter((row) => row === only || row.alternativeOf === only.id) : slice.rows;

export const model: Model<Slice, Counts> = {
  count: ({ data, settings }) =>
    count(data.timeline, settings['timeline.currency'] === 'mxn' ? 'MXN' : 'USD', settings['timeline.only']),
  say,
  table: (counts, words) => ({
    columns: columnsIn(counts.currency, words),
    rows: rowsOf(counts).map((row) => tableRow(row, counts, words)),
  }),
  handOut: (counts) => ({
    table: 'investments',
    rows: rowsOf(counts).map(({ position }) => position),
    all: counts.slice.all,
  }),
};

export const summarise = summariseBy(model);

export const one: OneThing<Slice> = {
  setting: 'timeline.only',
  ids: ({ timeline }) => count(timeline, 'USD', '').dated.map(({ id }) => id),
};
