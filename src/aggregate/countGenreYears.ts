import { heeded, type View } from '../filter/view.ts';
import { GENRES, type Genre } from '../model/vocabulary.ts';
import { eachBit } from './bits.ts';

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
  const known = [...year].filter((each) => each > 0);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}

/**
 * Titles per genre and year of release in a view, whatever genre and years the reader chose.
 */
export function countGenreYears(view: View): GenreYearCounts {
  const { genres, year, count } = view.facets;
  const heed = heeded('genre', 'years');
  const rows = Array.from({ length: count }, (_, row) => row).filter((row) => !(view.fails[row]! & heed));
  const dated = rows.filter((row) => year[row]! > 0);
  const years = spanOf(year);
  const first = years[0] ?? 0;

  const all = years.map(() => 0);
  const titles = GENRES.map(() => years.map(() => 0));
  for (const row of dated) {
    const index = year[row]! - first;
    all[index]!++;
    eachBit(genres[row]!, (genre) => titles[genre]![index]!++);
  }
  const counted = GENRES.map((genre, position) => ({
    genre,
    titles: titles[position]!,
    total: titles[position]!.reduce((sum, n) => sum + n, 0),
  }));
  return {
    years,
    all,
    genres: counted.sort((a, b) => b.total - a.total),
    dated: dated.length,
    undated: rows.length - dated.length,
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
