import { describe, expect, it } from 'vitest';
import { countGenres } from '../../src/aggregate/countGenres.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { viewOf } from '../../src/filter/view.ts';
import { facetsFrom } from './facetsFrom.ts';

const THIRDS = facetsFrom([
  { genres: ['crime', 'drama', 'war'] },
  { genres: ['crime', 'drama', 'war'] },
  { genres: ['crime', 'drama', 'sport'] },
  { genres: ['music'], format: 'series' },
]);

describe('countGenres(view, count)', () => {
  it('counts a title whole in each of its genres', () => {
    expect(countGenres(viewOf(THIRDS, EVERYTHING), 'whole').genres).toEqual([
      { genre: 'crime', titles: 3 },
      { genre: 'drama', titles: 3 },
      { genre: 'war', titles: 2 },
      { genre: 'music', titles: 1 },
      { genre: 'sport', titles: 1 },
    ]);
  });

  it('shares a title out so that ties stay ties: three thirds are one', () => {
    const { genres, total } = countGenres(viewOf(THIRDS, EVERYTHING), 'fractional');
    const titles = Object.fromEntries(genres.map((counted) => [counted.genre, counted.titles]));
    expect(titles).toMatchObject({ crime: 1, drama: 1, music: 1 });
    expect(genres.reduce((sum, counted) => sum + counted.titles, 0)).toBeCloseTo(total, 5);
  });

  it('ignores the genres chosen and heeds the rest', () => {
    const chosen = viewOf(THIRDS, { ...EVERYTHING, genre: ['war'], format: ['series'] });
    expect(countGenres(chosen, 'whole')).toEqual({ genres: [{ genre: 'music', titles: 1 }], total: 1 });
  });
});
