import { describe, expect, it } from 'vitest';
import { filterWords } from '../../src/figure/filterWords.ts';
import { CHOICES, EVERYTHING, isEverything, type Choice, type Filter } from '../../src/filter/filter.ts';
import { LANGS, type Lang } from '../../src/i18n/index.ts';
import { rowsOf } from '../charts/tables.ts';
import { wordsIn, realMessages } from '../charts/wordsIn.ts';

const FILTER: Filter = {
  ...EVERYTHING,
  genre: ['drama', 'horror'],
  state: ['MX-CMX'],
  years: [2018, 2020],
  q: 'roma',
};

describe('filterWords', () => {
  it('says nothing of a filter that leaves everything in', () => {
    expect(filterWords(EVERYTHING, wordsIn('en'))).toEqual([]);
  });

  it('names each chosen thing in the order of the address, in each language', () => {
    const labels = (lang: Lang) => filterWords(FILTER, wordsIn(lang)).map(({ label }) => label);
    expect(labels('en')).toEqual(['drama', 'horror', 'Mexico City', '2018–\u20602020', '“roma”']);
    expect(labels('es')).toEqual(['drama', 'terror', 'Ciudad de México', '2018–\u20602020', '“roma”']);
  });

  it('gives with each name the filter that lacks that one thing only', () => {
    const without = Object.fromEntries(
      filterWords(FILTER, wordsIn('en')).map((chosen) => [chosen.key, chosen.without]),
    );
    expect(without).toEqual({
      'genre.drama': { ...FILTER, genre: ['horror'] },
      'genre.horror': { ...FILTER, genre: ['drama'] },
      'state.MX-CMX': { ...FILTER, state: [] },
      years: { ...FILTER, years: undefined },
      q: { ...FILTER, q: '' },
    });
  });

  it('leads back to everything when each thing is taken out in turn', () => {
    let filter: Filter = FILTER;
    for (let steps = 0; steps < 5; steps++) filter = filterWords(filter, wordsIn('es'))[0]!.without;
    expect(isEverything(filter)).toBe(true);
  });

  it('has a name for every word of every vocabulary, in each language', () => {
    const all = Object.fromEntries(Object.entries(CHOICES)) as { [C in Choice]: (typeof CHOICES)[C] };
    for (const lang of LANGS) {
      for (const { key, label } of filterWords({ ...EVERYTHING, ...all }, wordsIn(lang))) {
        expect(label).not.toBe(key);
      }
    }
  });

  it('names the states as the table of states does', () => {
    const messages = (lang: Lang) => realMessages(lang) as Record<string, unknown>;
    for (const row of rowsOf('states')) {
      expect(messages('en')[`state.${row.iso}`]).toBe(row.name_en);
      expect(messages('es')[`state.${row.iso}`]).toBe(row.name_es);
      for (const lang of LANGS) expect(messages(lang)[`state-short.${row.iso}`]).toBe(row.abbreviation);
    }
  });
});
