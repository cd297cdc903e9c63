import type { Filter } from '../../src/filter/filter.ts';
import { fold } from '../../src/model/fold.ts';
import { hasPackages, requirePackage } from '../bench/installed.ts';
import type { PlainRow } from './plainLoop.ts';

/** What the bench uses of crossfilter2. */
interface Dimension<Key> {
  filterFunction(keeps: (key: Key) => boolean): void;
  group(): { all(): readonly { readonly key: unknown; readonly value: number }[] };
}
interface Crossfilter {
  dimension<Key>(keyOf: (row: PlainRow) => readonly Key[], isArray: true): Dimension<Key>;
  dimension<Key>(keyOf: (row: PlainRow) => Key): Dimension<Key>;
}

/** Takes a filter: only the dimension that the change is in. Returns the counts. */
export type ChangeGenres = (filter: Filter) => unknown;

/**
 * The rows in crossfilter2, which counts anew only what a change touches, under a filter; undefined where the packages
 * of test/bench are not installed. It counts genres, years, states and formats, a little less than the figures do: a
 * count cannot leave out two dimensions, and places do not count apart from titles.
 */
export function crossfilterOf(rows: readonly PlainRow[], filter: Filter): ChangeGenres | undefined {
  if (!hasPackages()) return undefined;
  const crossfilter = requirePackage('crossfilter2') as (rows: readonly PlainRow[]) => Crossfilter;
  const table = crossfilter(rows);
  const genre = table.dimension((row) => row.genres, true);
  const format = table.dimension((row) => row.format);
  const status = table.dimension((row) => row.status);
  const role = table.dimension((row) => row.role);
  const year = table.dimension((row) => row.year);
  const state = table.dimension((row) => [...new Set(row.places.map((place) => place.state))], true);
  const confidence = table.dimension((row) => row.places.some((place) => place.confidence !== 'disputed'));
  const text = table.dimension((row) => row.text);
  const groups = [genre, year, state, format].map((dimension) => dimension.group());

  const words = fold(filter.q).split(' ');
  format.filterFunction((each) => filter.format.includes(each));
  status.filterFunction((each) => filter.status.includes(each));
  role.filterFunction((each) => filter.role.includes(each));
  year.filterFunction((each) => each >= filter.years![0] && each <= filter.years![1]);
  confidence.filterFunction(Boolean);
  text.filterFunction((each) => words.every((word) => each.includes(word)));
  return (changed) => {
    genre.filterFunction((each) => changed.genre.includes(each));
    return groups.map((group) => group.all());
  };
}
