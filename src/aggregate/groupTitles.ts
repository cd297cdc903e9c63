import type { View } from '../filter/view.ts';
import type { ProductionName } from '../model/slices/names.ts';
import { STATUSES } from '../model/vocabulary.ts';
import { FAMILY_NAMES, familyOf } from './formatFamilies.ts';

/** Titles that belong together: those of one year or more, those still to come, those released nobody recorded when. */
export interface TitleGroup {
  readonly kind: 'years' | 'next' | 'undated';
  /** First and last year; 0 where the group is not of years. */
  readonly from: number;
  readonly to: number;
  /** Positions in the table, by family of formats from the last to the first, in each the newest first. */
  readonly rows: readonly number[];
  /** How many of them the view keeps. */
  readonly kept: number;
}

/** The groups, newest first. `columns` are those of the wall, one above the other where a column has two. */
export interface TitleGroups {
  readonly columns: readonly (readonly TitleGroup[])[];
  readonly undated: TitleGroup | undefined;
}

const RELEASED = STATUSES.indexOf('released');

/**
 * Groups productions by year of release. The earliest years share a column where there would be more than `most`; what
 * is not released stands over the last year, in a group of its own. `all` also takes those that the view leaves out.
 */
export function groupTitles(
  view: View,
  names: readonly ProductionName[],
  { most, all }: { readonly most: number; readonly all: boolean },
): TitleGroups {
  const { year, status, format, count } = view.facets;
  const rows = Array.from({ length: count }, (_, row) => row).filter((row) => all || view.fails[row] === 0);
  const place = (row: number) => FAMILY_NAMES.indexOf(familyOf(format[row]!));
  const newer = (a: number, b: number) => (names[a]!.released < names[b]!.released ? 1 : -1);

  const group = (kind: TitleGroup['kind'], from: number, to: number, within: (row: number) => boolean) => {
    const members = rows.filter(within).sort((a, b) => place(b) - place(a) || newer(a, b));
    return { kind, from, to, rows: members, kept: members.filter((row) => view.fails[row] === 0).length };
  };
  const known = [...new Set(rows.map((row) => year[row]!).filter((each) => each > 0))].sort((a, b) => b - a);
  const spans = known.slice(0, most).map((each) => [each, each] as const);
  if (known.length > most) spans[most - 1] = [known.at(-1)!, known[most - 1]!];

  const next = group('next', 0, 0, (row) => year[row] === 0 && status[row] !== RELEASED);
  const undated = group('undated', 0, 0, (row) => year[row] === 0 && status[row] === RELEASED);
  const columns = spans.map(([from, to]) => [
    group('years', from, to, (row) => year[row]! >= from && year[row]! <= to),
  ]);
  if (next.rows.length > 0) {
    if (columns.length > 0) columns[0]!.unshift(next);
    else columns.push([next]);
  }
  return { columns, undated: undated.rows.length > 0 ? undated : undefined };
}
