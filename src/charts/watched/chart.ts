import {
  rankWatched,
  weeksInTop10,
  type WatchedMeasure,
  type WatchedRanking,
  type WatchedTitle,
} from '../../aggregate/rankWatched.ts';
import { summariseBy, type Model, type Question, type Summary, type Words } from '../../figure/chart.ts';
import type { Twin } from '../../figure/TwinTable.svelte';
import { countKept, keptRows } from '../../filter/view.ts';
import type { ProductionName } from '../../model/slices/names.ts';
import type { about } from './about.ts';

export type Slice = (typeof about)['slices'][number];
type Period = WatchedRanking['periods'][number];

/** A half-year of the reports: how many titles of the view it counts, their sum, and the most watched of them. */
interface HalfYear extends Period {
  readonly titles: number;
  readonly sum: number;
  readonly most: WatchedTitle | undefined;
}

interface Counts extends WatchedRanking {
  readonly measure: WatchedMeasure;
  readonly period: string;
  readonly names: readonly ProductionName[];
  /** The most watched at a glance, and those in the depth. */
  readonly first: readonly WatchedTitle[];
  readonly rest: readonly WatchedTitle[];
  /** By row of the productions table: the other measure, millions. */
  readonly other: ReadonlyMap<number, number>;
  /** Titles of the view that were in a weekly list, those with the most weeks first; and all of them by row. */
  readonly runs: readonly { readonly row: number; readonly weeks: number; readonly rank: number }[];
  readonly weeks: ReturnType<typeof weeksInTop10>;
  readonly halfYears: readonly HalfYear[];
  /** Whether a period is asked for of which the upper part of the report alone is known. */
  readonly isPart: boolean;
  /** Whether no production is left to rank. */
  readonly empty: boolean;
  readonly all: number;
}

/** How many titles are seen at a glance. */
const SHOWN = 8;

const OTHER = { views: 'hours', hours: 'views' } as const;

/** "2023-H2" as a table of a half-year is named. */
const halfYear = (period: string) => {
  const [year = '', half = ''] = period.split('-H');
  return { year, half };
};

/** A half-year's name, and whether its report is known in part only. */
export const periodName = ({ name, whole }: Period, { t }: Pick<Words, 't'>) =>
  t(whole ? 'chart.watched.half-year' : 'chart.watched.half-year-part', halfYear(name));

/** A title as a reader of the page's language knows it. */
export const titleName = ({ title, english }: ProductionName, { lang }: Pick<Words, 'lang'>) =>
  lang.startsWith('en') && english ? english : title;

function count({ data: { names, watched }, view, settings }: Question<Slice>): Counts {
  const measure = settings['watched.measure'];
  const period = settings['watched.period'];
  const ranking = rankWatched(view, watched, measure, period);
  const others = rankWatched(view, watched, OTHER[measure], period).titles;
  const weeks = weeksInTop10(watched);
  const halfYears = watched.periods.map((each) => {
    const { titles } = rankWatched(view, watched, measure, each.name);
    const sum = titles.reduce((total, { amount }) => total + amount, 0);
    return { ...each, titles: titles.length, sum, most: titles[0] };
  });
  const runs = keptRows(view).flatMap((row) => {
    const found = weeks.get(row);
    return found ? [{ row, ...found }] : [];
  });
  return {
    ...ranking,
    measure,
    period,
    names,
    first: ranking.titles.slice(0, SHOWN),
    rest: ranking.titles.slice(SHOWN),
    other: new Map(others.map(({ row, amount }) => [row, amount])),
    runs: runs.sort((a, b) => b.weeks - a.weeks || a.rank - b.rank),
    weeks,
    halfYears: halfYears.filter(({ titles }) => titles > 0),
    isPart: ranking.periods.some(({ whole }) => !whole),
    empty: countKept(view) === 0,
    all: watched.production.length,
  };
}

function say({ measure, periods, titles, names, all }: Counts, words: Words): Summary {
  const { t, format } = words;
  const source = t('chart.watched.source', { n: all });
  const [first] = periods;
  const last = periods.at(-1);
  const when =
    !first || !last
      ? ''
      : first === last
        ? periodName(first, words)
        : t('chart.watched.from-to', { from: periodName(first, words), to: periodName(last, words) });
  const subtitle = t(`chart.watched.subtitle-${measure}`, { when, n: titles.length });
  const [most] = titles;
  if (!most)
    return { title: t('chart.watched.title-empty'), subtitle, source, description: t('figure.empty') };
  const values = {
    title: titleName(names[most.row]!, words),
    amount: t(`chart.watched.amount-${measure}`, { amount: format.number(most.amount) }),
    million: t('chart.watched.million', { amount: format.number(most.amount) }),
    n: titles.length,
  };
  const title = t(titles.length === 1 ? 'chart.watched.title-one' : `chart.watched.title-${measure}`, values);
  const least = titles.at(-1)!;
  const description = t('chart.watched.description', {
    ...values,
    least: titleName(names[least.row]!, words),
    low: t(`chart.watched.amount-${measure}`, { amount: format.number(least.amount) }),
  });
  return { title, subtitle, source, description };
}

/** The half-years, each with what the view's titles add up to. */
export function halfYearTable({ halfYears, measure, names }: Counts, words: Words): Twin {
  const { t, format } = words;
  return {
    columns: [
      { label: t('chart.watched.period') },
      { label: t('chart.watched.column-titles'), numeric: true },
      { label: t(`chart.watched.column-${measure}`), numeric: true },
      { label: t('chart.watched.column-most') },
    ],
    rows: halfYears.map(({ titles, sum, most, ...period }) => ({
      id: period.name,
      cells: [
        periodName(period, words),
        format.number(titles),
        format.number(sum),
        most ? `${titleName(names[most.row]!, words)} (${format.number(most.amount)})` : '',
      ],
    })),
  };
}

/** The titles that were in a weekly list. */
export function top10Table({ runs, names }: Counts, words: Words): Twin {
  const { t } = words;
  return {
    columns: [
      { label: t('chart.watched.column-title') },
      { label: t('chart.watched.column-weeks'), numeric: true },
      { label: t('chart.watched.column-rank'), numeric: true },
    ],
    rows: runs.map(({ row, weeks, rank }) => ({
      id: names[row]!.id,
      cells: [titleName(names[row]!, words), String(weeks), String(rank)],
    })),
  };
}

export const model: Model<Slice, Counts> = {
  count,
  say,
  table: ({ titles, measure, other, weeks, names }, words) => {
    const { t, format } = words;
    const write = (amount: number | undefined) => (amount === undefined ? '' : format.number(amount));
    return {
      columns: [
        { label: t('chart.watched.column-title') },
        { label: t('chart.watched.column-views'), numeric: true },
        { label: t('chart.watched.column-hours'), numeric: true },
        { label: t('chart.watched.column-weeks'), numeric: true },
        { label: t('chart.watched.column-rank'), numeric: true },
      ],
      rows: titles.map(({ row, amount }) => {
        const both = [write(amount), write(other.get(row))];
        const found = weeks.get(row);
        return {
          id: names[row]!.id,
          cells: [
            titleName(names[row]!, words),
            ...(measure === 'views' ? both : both.reverse()),
            found ? String(found.weeks) : '',
            found ? String(found.rank) : '',
          ],
        };
      }),
    };
  },
  handOut: ({ rows, all }) => ({ table: 'viewing', rows, all }),
};

export const summarise = summariseBy(model);
