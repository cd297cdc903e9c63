import { countFamilies } from '../../src/aggregate/countFamilies.ts';
import { countGenres } from '../../src/aggregate/countGenres.ts';
import { countGenreYears } from '../../src/aggregate/countGenreYears.ts';
import { countStates } from '../../src/aggregate/countStates.ts';
import { FAMILY_NAMES } from '../../src/aggregate/formatFamilies.ts';
import { groupTitles } from '../../src/aggregate/groupTitles.ts';
import { shownPlaces } from '../../src/aggregate/listPlaces.ts';
import { EVERYTHING, toggle, type Filter } from '../../src/filter/filter.ts';
import { countKept, keptRows, type View } from '../../src/filter/view.ts';
import type { Counts } from './plainLoop.ts';
import type { Synthetic } from './synthetic.ts';

/** A reader who uses every kind of filter; some tenth of the rows are left. */
const BUSY: Filter = {
  ...EVERYTHING,
  genre: ['comedy', 'crime', 'drama'],
  format: ['series', 'film'],
  status: ['released'],
  confidence: ['confirmed', 'reported'],
  role: ['original'],
  years: [2016, 2025],
  q: 'ma',
};

/**
 * Filters to go to and fro between: one genre more and less; all roles or one; one letter more and less of the search. Two
 * of the counts do not heed the genre and are remembered; every count heeds the role.
 */
export const CHANGES = {
  genre: [BUSY, toggle(BUSY, 'genre', 'thriller')],
  role: [BUSY, { ...BUSY, role: [] }],
  search: [BUSY, { ...BUSY, q: 'mar' }],
} as const satisfies Record<string, readonly [Filter, Filter]>;

/** Every count that a figure or the bar of filters asks of a view, once. */
export function countAll(view: View, { places }: Synthetic) {
  return {
    kept: countKept(view),
    genres: countGenres(view, 'whole'),
    genreYears: countGenreYears(view),
    states: countStates(view, places),
    families: countFamilies(view),
  };
}

/** Every list of rows that a figure draws from: as long as what it draws, which no page does with a million. */
export function listAll(view: View, { names, places }: Synthetic) {
  return {
    titles: keptRows(view),
    places: shownPlaces(view, places),
    wall: groupTitles(view, names, { most: 10, all: true }),
  };
}

/** Our counts in the words of the plain loop, so that the two can be compared. */
export function wordCounts({
  kept,
  genres,
  genreYears,
  states,
  families,
}: ReturnType<typeof countAll>): Counts {
  const some = <Key>(entries: readonly (readonly [Key, number])[]) =>
    new Map(entries.filter(([, n]) => n > 0));
  return {
    kept,
    genres: some(genres.genres.map(({ genre, titles }) => [genre, titles])),
    genreYears: some(
      genreYears.genres.flatMap(({ genre, titles }) =>
        titles.map((n, index) => [`${genre} ${genreYears.years[index]}`, n] as const),
      ),
    ),
    states: some(states.states.map(({ state, titles }) => [state, titles])),
    locations: some(states.states.map(({ state, locations }) => [state, locations])),
    families: some(FAMILY_NAMES.map((family) => [family, families[family]])),
  };
}
