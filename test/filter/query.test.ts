import fc from '../fastCheck.ts';
import { describe, expect, test } from 'vitest';
import { CHOICES, EVERYTHING, type Choice } from '../../src/filter/filter.ts';
import { readQuery, writeQuery } from '../../src/filter/query.ts';
import { DEFAULTS, SETTING_NAMES, SETTINGS } from '../../src/filter/settings.ts';
import { anyFilter, anySettings } from './arbitraries.ts';

describe('writeQuery', () => {
  test('writes nothing of the default view', () => {
    expect(writeQuery(EVERYTHING)).toBe('');
    expect(writeQuery(EVERYTHING, DEFAULTS)).toBe('');
  });

  test('writes ids in one order, with bare commas', () => {
    const filter = {
      ...EVERYTHING,
      q: 'luis & ana',
      years: [2015, 2025] as const,
      state: ['MX-OAX', 'MX-PUE'] as const,
      genre: ['crime', 'drama'] as const,
    };
    expect(writeQuery(filter, { ...DEFAULTS, 'genres.count': 'fractional', 'multiplier.amount': 12.5 })).toBe(
      'genre=crime,drama&state=MX-OAX,MX-PUE&years=2015-2025&q=luis+%26+ana' +
        '&multiplier.amount=12.5&genres.count=fractional',
    );
  });

  test('is undone by readQuery, whatever the reader chose', () => {
    fc.assert(
      fc.property(anyFilter, anySettings, (filter, settings) => {
        expect(readQuery(writeQuery(filter, settings))).toEqual({ filter, settings, ignored: [] });
      }),
    );
  });

  test('gives one view one address, whatever the search was typed like', () => {
    fc.assert(
      fc.property(anyFilter, fc.string({ unit: 'binary', maxLength: 300 }), (filter, q) => {
        const written = writeQuery({ ...filter, q });
        const { filter: read, settings } = readQuery(written);
        expect(writeQuery(read, settings)).toBe(written);
      }),
    );
  });
});

describe('readQuery', () => {
  const isValid = (search: string) => {
    const { filter, settings, ignored } = readQuery(search);
    for (const choice of Object.keys(CHOICES) as Choice[]) {
      const words: readonly string[] = CHOICES[choice];
      expect(words.filter((word) => (filter[choice] as readonly string[]).includes(word))).toEqual(
        filter[choice],
      );
    }
    if (filter.years) expect(filter.years[0]).toBeLessThanOrEqual(filter.years[1]);
    expect([...filter.q].length).toBeLessThanOrEqual(100);
    for (const name of SETTING_NAMES) {
      expect(SETTINGS[name].read(SETTINGS[name].write(settings[name] as never))).toBe(settings[name]);
    }
    expect(Object.keys(filter)).toEqual(Object.keys(EVERYTHING));
    expect(Object.keys(settings)).toEqual(SETTING_NAMES);
    for (const part of ignored) expect(part.length).toBeLessThanOrEqual(60);
    return ignored;
  };

  test('takes any text for an address and makes a valid view of it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (search) => void isValid(search)));
  });

  test('makes a valid view of known names with any value', () => {
    const name = fc.constantFrom(...Object.keys(CHOICES), 'years', 'q', ...SETTING_NAMES);
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('2', '0', '1', '9', '-', ',', '.', 'e') }),
      fc.constantFrom('drama,,drama', 'MX-OAX', '2025-2015', 'usd', '1e3', '-1', '0x10', 'Infinity', 'NaN'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (parts) => {
        isValid(new URLSearchParams(parts).toString());
      }),
    );
  });

  test('reads with and without the question mark, in any order, each word once and in the vocabulary’s order', () => {
    const { filter, ignored } = readQuery('?q=roma&genre=drama,crime,drama');
    expect(filter).toEqual({ ...EVERYTHING, genre: ['crime', 'drama'], q: 'roma' });
    expect(ignored).toEqual([]);
    expect(readQuery('q=roma&genre=drama,crime').filter).toEqual(filter);
  });

  test('keeps what it knows and says what it left out', () => {
    const { filter, ignored } = readQuery('?genre=drama,polka&years=1492&colour=red');
    expect(filter).toEqual({ ...EVERYTHING, genre: ['drama'] });
    expect(ignored).toEqual(['genre=polka', 'years=1492', 'colour=red']);
  });

  test('takes the first of two equal names and says so of the second', () => {
    const { filter, ignored } = readQuery('genre=drama&genre=crime');
    expect(filter.genre).toEqual(['drama']);
    expect(ignored).toEqual(['genre=crime']);
  });

  test('is not fooled by the names that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(readQuery(`${name}=drama`)).toEqual({
        filter: EVERYTHING,
        settings: DEFAULTS,
        ignored: [`${name}=drama`],
      });
      expect(readQuery(`genre=${name}`).filter).toEqual(EVERYTHING);
    }
    expect(({} as Record<string, unknown>).drama).toBeUndefined();
  });

  test('lists only so much of what it left out, however long the address', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `genre${index}`);
    const { ignored } = readQuery(`genre=${words.join(',')}&${words.map((word) => `${word}=1`).join('&')}`);
    expect(ignored.length).toBeLessThanOrEqual(10);
    expect(readQuery(`x=${'9'.repeat(5000)}`).ignored[0]!.length).toBeLessThanOrEqual(60);
  });

  test('passes over in silence what social networks, mail programs and campaigns add, however often', () => {
    const added = [
      'fbclid=IwAR1MYG7b&utm_source=mail&UTM_Medium=x&utm_id=&utm_source=mail2',
      'gclid=1&dclid=1&msclkid=1&yclid=1&ttclid=1&twclid=1&wbraid=1&gad_source=1',
      'igsh=MzRl&igshid=1&mc_cid=1&mc_eid=2&_hsenc=p2&__hstc=1&hsa_acc=1&mkt_tok=3&mtm_campaign=1&pk_kwd=1',
      'ref=home&ref_src=twsrc&referrer=x&source=copy&share=1&cmpid=4&at_medium=bbc&_gl=1&li_fat_id=1&trk=p',
    ].join('&');
    expect(readQuery(`?${added}&genre=drama`)).toEqual(readQuery('?genre=drama'));
  });

  test('still names a word of ours typed wrongly, beside them', () => {
    const ours = [...Object.keys(CHOICES), ...SETTING_NAMES, 'years', 'q'];
    const wrong = ours.flatMap((name) => [`${name}s`, `${name.slice(0, -1)}x`, `x${name}`]);
    for (const name of wrong.filter((each) => !ours.includes(each)))
      expect(readQuery(`?fbclid=1&${name}=drama&utm_id=2`).ignored, name).toEqual([`${name}=drama`]);
  });

  test('leaves the names that belong to somebody else alone', () => {
    expect(readQuery('theme=dark&themes=dark', ['theme']).ignored).toEqual(['themes=dark']);
  });

  test.each([
    ['2020', [2020, 2020]],
    ['2015-2025', [2015, 2025]],
    ['1900-2100', [1900, 2100]],
    ['2025-2015', undefined],
    ['1899-2000', undefined],
    ['2000-2101', undefined],
    ['2015-', undefined],
    ['15-25', undefined],
    ['2015–2025', undefined],
    ['', undefined],
  ])('reads years=%s as %j', (text, years) => {
    expect(readQuery(`years=${text}`).filter.years).toEqual(years);
  });

  test('trims a search and cuts it at 100 signs without cutting one in two', () => {
    expect(readQuery('q=++luis+%0A+ana%00').filter.q).toBe('luis ana');
    expect(readQuery(`q=${'🎬'.repeat(101)}`).filter.q).toBe('🎬'.repeat(100));
  });
});
