import { heeded, type View } from '../filter/view.ts';
import { GENRES, type Genre } from '../model/vocabulary.ts';
import { lowestBit } from './bits.ts';

export interface GenreYears {
  readonly genre: Genre;
  /** Titles of the genre in each year, a title whole in each of its genres. */
  readonly titles: readonly number[];
  /** Their sum. */
  readonly total: number;
}

export interface GenreYearCounts {
  /** From the first to the last year of release in the whole table, so that a filter does not move the axis. */
  readonly years: readonly number[];
  /** All titles of each year, each once. */
  readonly all: readonly number[];
  /** Every genre, most titles first, then in the vocabulary's order. */
  readonly genres: readonly GenreYears[];
  /** Titles with a year of release, and those without. */
  readonly dated: number;
  readonly undated: number;
}

/** Each year from the first to the last one known; 0 stands for an unknown year. */
function spanOf(year: Uint16Array): number[] {
  let [first, last] = [Infinity, 0];
  for (let row = 0; row < year.length; row++) {
    const each = year[row]!;
    if (each > last) last = each;
    if (each > 0 && each < first) first = each;
  }
  return last === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Titles per genre and year of release in a view, whatever genre and years the reader chose.
 */
export function countGenreYears(view: View): GenreYearCounts {
  const { genres, year } = view.facets;
  const { fails } = view;
  const heed = heeded('genre', 'years');
  const years = spanOf(year);
  const first = years[0] ?? 0;

  const all = years.map(() => 0);
  const titles = GENRES.map(() => new Uint32Array(years.length));
  let undated = 0;
  for (let row = 0; row < fails.length; row++) {
    if (fails[row]! & heed) continue;
    if (year[row] === 0) {
      undated++;
      continue;
    }
    const index = year[row]! - first;
    all[index]!++;
    for (let rest = genres[row]!; rest !== 0; rest &= rest - 1) titles[lowestBit(rest)]![index]!++;
  }
  const counted = GENRES.map((genre, position) => ({
    genre,
    titles: [...titles[position]!],
    total: titles[position]!.reduce((sum, n) => sum + n, 0),
  }));
  return {
    years,
    all,
    genres: counted.sort((a, b) => b.total - a.total),
    dated: all.reduce((sum, n) => sum + n, 0),
    undated,
  };
}

export interface Lead {
  /** The genres that led the most years outright; none where no genre did. */
  readonly genres: readonly Genre[];
  /** How many years each of them led. */
  readonly led: number;
  /** Years with a title, up to and with the last full one. */
  readonly years: number;
}

/**
 * Which genre had the most titles, and no other as many, in how many years. The year of `endOfData` (ISO 8601) is not
 * over and does not count, nor does any later one.
 */
export function leadOf({ years, all, genres }: GenreYearCounts, endOfData: string): Lead {
  const full = years.map((_, index) => index).filter((at) => years[at]! < Number(endOfData.slice(0, 4)));
  const filled = full.filter((at) => all[at]! > 0);
  const wins = new Map<Genre, number>();
  for (const at of filled) {
    const most = Math.max(...genres.map(({ titles }) => titles[at]!));
    const [leader, ...tied] = genres.filter(({ titles }) => titles[at] === most);
    if (leader && tied.length === 0) wins.set(leader.genre, (wins.get(leader.genre) ?? 0) + 1);
  }
  const led = Math.max(0, ...wins.values());
  const leaders = genres.filter(({ genre }) => wins.get(genre) === led);
  return { genres: leaders.map(({ genre }) => genre), led, years: filled.length };
}
