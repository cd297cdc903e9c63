import { expect, it } from 'vitest';
import { countFamilies } from '../../src/aggregate/countFamilies.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { viewOf } from '../../src/filter/view.ts';
import { facetsFrom } from './facetsFrom.ts';

const FACETS = facetsFrom([
  { format: 'series' },
  { format: 'film', genres: ['crime'] },
  { format: 'documentary-film' },
  { format: 'documentary-series' },
  { format: 'special' },
]);

it('counts the titles of each family, whatever formats are chosen', () => {
  const counts = { series: 1, film: 1, documentary: 2, other: 1 };
  expect(countFamilies(viewOf(FACETS, EVERYTHING))).toEqual(counts);
  expect(countFamilies(viewOf(FACETS, { ...EVERYTHING, format: ['film'] }))).toEqual(counts);
});

it('heeds the other filters', () => {
  const crime = viewOf(FACETS, { ...EVERYTHING, genre: ['crime'] });
  expect(countFamilies(crime)).toEqual({ series: 0, film: 1, documentary: 0, other: 0 });
});
