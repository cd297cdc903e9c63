import type { Dataset } from '../model/dataset.ts';
import type { FilmLocation } from '../model/locations.ts';
import type { Production } from '../model/productions.ts';
import type { Top10 } from '../model/top10.ts';
import type { Viewing } from '../model/viewing.ts';
import type { StateCode } from '../model/vocabulary.ts';

/** The tables grouped by what pages of one title or one state ask for: made once, so that each page costs its own rows. */
export interface TitleIndex {
  readonly dataset: Dataset;
  readonly viewingOf: ReadonlyMap<string, readonly Viewing[]>;
  readonly top10Of: ReadonlyMap<string, readonly Top10[]>;
  /** Recorded places by state, in the table's order. */
  readonly locationsOf: ReadonlyMap<StateCode, readonly FilmLocation[]>;
  /** Titles, newest first, with any place in a state, by a director, by a company. */
  readonly inState: ReadonlyMap<string, readonly Production[]>;
  readonly byDirector: ReadonlyMap<string, readonly Production[]>;
  readonly byCompany: ReadonlyMap<string, readonly Production[]>;
  /** Half-years that the table of viewing has rows of, the first first. */
  readonly periods: readonly string[];
  /** Those of which the upper part of the report alone is known: a title without a row there was below the cut. */
  readonly upperParts: ReadonlySet<string>;
}

/** Groups the rows of a dataset. */
export function indexTitles(dataset: Dataset): TitleIndex {
  const { productions, locations, viewing, top10, locationsByProduction } = dataset;
  const newest = [...productions].sort(newestFirst);
  const statesOf = ({ id }: Production) => [
    ...new Set((locationsByProduction.get(id) ?? []).map(({ state }) => state)),
  ];
  return {
    dataset,
    viewingOf: groupBy(viewing, ({ productionId }) => [productionId]),
    top10Of: groupBy(top10, ({ productionId }) => [productionId]),
    locationsOf: groupBy(locations, ({ state }) => [state]),
    inState: groupBy(newest, statesOf),
    byDirector: groupBy(newest, ({ directors }) => directors),
    byCompany: groupBy(newest, ({ companies }) => companies),
    periods: [...new Set(viewing.map(({ period }) => period))].sort(),
    upperParts: new Set(viewing.filter(({ report }) => report === 'upper-part').map(({ period }) => period)),
  };
}

/** Titles without a date come first: most of them are still to be released. */
function newestFirst(a: Production, b: Production): number {
  const [one, other] = [a.released ?? '9', b.released ?? '9'];
  return one === other ? 0 : one < other ? 1 : -1;
}

/** The rows under each of their keys, in their order. */
export function groupBy<Row, Key>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly Key[],
): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
