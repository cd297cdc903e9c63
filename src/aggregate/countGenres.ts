import { heeded, type View } from '../filter/view.ts';
import { GENRES, type Genre } from '../model/vocabulary.ts';
import { addAtBits, countBits } from './bits.ts';

export interface GenreCount {
  readonly genre: Genre;
  /** Titles of the genre: whole numbers, or the sum of their shares. */
  readonly titles: number;
}

export interface GenreCounts {
  /** Genres with at least one title, most titles first, then in the vocabulary's order. */
  readonly genres: readonly GenreCount[];
  /** Productions counted, each once. */
  readonly total: number;
}

/** Shares are summed in sixths, whole numbers for one, two and three genres, so that equal sums are equal. */
const PARTS = 6;

/**
 * Titles per genre in a view, whatever genre the reader chose. `whole` counts a title once in each of its genres, so the
 * counts add up to more than the titles; `fractional` shares it out, one half each for two genres, so they add up.
 */
export function countGenres(view: View, count: 'whole' | 'fractional'): GenreCounts {
  const heed = heeded('genre');
  const titles = new Float64Array(GENRES.length);
  let total = 0;
  for (let row = 0; row < view.fails.length; row++) {
    if (view.fails[row]! & heed) continue;
    total++;
    const bits = view.facets.genres[row]!;
    const share = count === 'whole' ? PARTS : PARTS / countBits(bits);
    addAtBits(titles, bits, share);
  }
  const genres = GENRES.map((genre, position) => ({ genre, titles: titles[position]! / PARTS }))
    .filter((counted) => counted.titles > 0)
    .sort((a, b) => b.titles - a.titles);
  return { genres, total };
}
