import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/charts/genres/chart.ts';
import { EVERYTHING, type Filter } from '../../../src/filter/filter.ts';
import { DEFAULTS } from '../../../src/filter/settings.ts';
import { viewOf } from '../../../src/filter/view.ts';
import type { Genre } from '../../../src/model/vocabulary.ts';
import { facetsFrom, type Brief } from '../../aggregate/facetsFrom.ts';
import { rowsOf } from '../tables.ts';
import { wordsIn } from '../wordsIn.ts';

const ROWS = rowsOf('productions');
const REAL: Brief[] = ROWS.map((row) => ({ genres: row.genres!.split('|') as Genre[] }));

const say = (
  lang: 'en' | 'es',
  productions: readonly Brief[],
  { filter = EVERYTHING as Filter, count = 'whole' as 'whole' | 'fractional' } = {},
) => {
  const facets = facetsFrom(productions);
  const settings = { ...DEFAULTS, 'genres.count': count };
  return summarise({ facets }, viewOf(facets, filter), settings, {
    ...wordsIn(lang),
    dataDate: '2026-05-12',
  });
};

describe('the words of genres', () => {
  it('name the most frequent genre of the real table', () => {
    const drama = ROWS.filter(({ genres }) => genres!.split('|').includes('drama')).length;
    expect(say('en', REAL).title).toBe(`Drama leads: ${drama} of ${ROWS.length} titles`);
    expect(say('es', REAL).title).toBe(`Drama, el género más frecuente: ${drama} de ${ROWS.length} títulos`);
  });

  it('share titles out when asked to', () => {
    const shared = ROWS.map(({ genres }) => genres!.split('|'))
      .filter((genres) => genres.includes('drama'))
      .reduce((sum, genres) => sum + 1 / genres.length, 0);
    const titles = (Math.round(shared * 10) / 10).toString();
    expect(say('en', REAL, { count: 'fractional' }).title).toBe(
      `Drama leads: ${titles} of ${ROWS.length} titles`,
    );
  });

  it('say that genres are tied', () => {
    const two: Brief[] = [{ genres: ['drama', 'war'] }, { genres: ['crime'] }, { genres: ['drama', 'war'] }];
    expect(say('en', two).title).toBe('Drama and war lead with 2 of 3 titles each');
    expect(say('es', two).title).toBe('Drama y bélico empatan con 2 de 3 títulos cada uno');
  });

  it('hold for one title and for none', () => {
    expect(say('en', [{}]).title).toBe('Drama leads: 1 of 1 title');
    expect(say('en', [{}]).description).toBe('1 genre, drama, with 1 of the 1 in this view.');
    expect(say('es', [{}], { filter: { ...EVERYTHING, format: ['special'] } }).title).toBe(
      'No hay títulos que contar por género',
    );
  });
});
