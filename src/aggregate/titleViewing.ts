import type { Production } from '../model/productions.ts';
import type { Viewing } from '../model/viewing.ts';
import type { TitleIndex } from './indexTitles.ts';

/** What Netflix lists of a title in one half-year, all its seasons together. */
export interface HalfYear {
  readonly period: string;
  /** Million hours, worldwide. */
  readonly hours: number;
  /** Million views; those of several seasons are not added, since they count no people. */
  readonly views: number | undefined;
  readonly rows: readonly Viewing[];
  /** Days that it was out in this half-year, where it came out in it. */
  readonly days: number | undefined;
  /** Only the upper part of the half-year's report is known. */
  readonly isPart: boolean;
}

/** What is known of a title's viewing. Unknown is not zero. */
export interface TitleViewing {
  readonly halfYears: readonly HalfYear[];
  /**
   * Million hours in the half-years whose reports are known whole, from the first to the last of these; where there is none,
   * in those of which the upper part is known, and then it is a floor: a season may lie below the cut. Undefined without any.
   */
  readonly hours: number | undefined;
  readonly isFloor: boolean;
  readonly first: string;
  readonly last: string;
  /** Half-years since its release without a row: of whole reports, and of those of which only the upper part is known. */
  readonly missing: readonly string[];
  readonly belowCut: readonly string[];
}

const DAY = 86_400_000;

/** The half-year of a date of at least a month, as the table names it. */
function halfYearOf(date: string): string {
  return `${date.slice(0, 4)}-H${Number(date.slice(5, 7)) <= 6 ? 1 : 2}`;
}

/** What the tables hold of a title's viewing. */
export function titleViewing({ id, released = '' }: Production, index: TitleIndex): TitleViewing {
  const rows = index.viewingOf.get(id) ?? [];
  const halfYears = index.periods
    .map((period) => rows.filter((row) => row.period === period))
    .filter((members) => members.length > 0)
    .map((members) => describeHalfYear(members, released));
  const whole = halfYears.filter(({ isPart }) => !isPart);
  const counted = whole.length ? whole : halfYears;
  const since = released.length > 4 ? halfYearOf(released) : released;
  const without = index.periods.filter(
    (period) => period >= since && released !== '' && !rows.some((row) => row.period === period),
  );
  return {
    halfYears,
    hours: counted.length ? tenths(counted.reduce((sum, { hours }) => sum + hours, 0)) : undefined,
    isFloor: whole.length === 0,
    first: counted[0]?.period ?? '',
    last: counted.at(-1)?.period ?? '',
    missing: without.filter((period) => !index.upperParts.has(period)),
    belowCut: without.filter((period) => index.upperParts.has(period)),
  };
}

function describeHalfYear(rows: readonly Viewing[], released: string): HalfYear {
  const { period, viewsM, report } = rows[0]!;
  const isFirst = released.length === 'YYYY-MM-DD'.length && halfYearOf(released) === period;
  return {
    period,
    hours: tenths(rows.reduce((sum, { hoursViewedM }) => sum + hoursViewedM, 0)),
    views: rows.length === 1 ? viewsM : undefined,
    rows,
    days: isFirst ? daysLeft(released, period) : undefined,
    isPart: report === 'upper-part',
  };
}

/** Days of a half-year from a day on, that day included. */
function daysLeft(day: string, period: string): number {
  const year = period.slice(0, 4);
  const end = Date.parse(period.endsWith('1') ? `${year}-06-30` : `${year}-12-31`);
  return Math.round((end - Date.parse(day)) / DAY) + 1;
}

/** As exact as Netflix publishes. */
const tenths = (value: number) => Math.round(value * 100) / 100;
