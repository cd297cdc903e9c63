import fc from '../fastCheck.ts';
import { describe, expect, it } from 'vitest';
import { fileName, readFileName } from '../../src/export/fileName.ts';
import { CHOICES, EVERYTHING, type Choice, type Filter } from '../../src/filter/filter.ts';
import { fold } from '../../src/model/fold.ts';
import { readQuery, writeQuery } from '../../src/filter/query.ts';

const around = { table: 'productions', version: '2026-11-22', lang: 'es' };

const choices = (Object.keys(CHOICES) as Choice[]).map((choice) => [
  choice,
  fc.subarray([...(CHOICES[choice] as readonly string[])]),
]);
const year = fc.integer({ min: 1990, max: 2030 });
const filters = fc.record({
  ...Object.fromEntries(choices),
  years: fc.option(
    fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
    { nil: undefined },
  ),
  q: fc.oneof(
    fc.constant(''),
    fc.constantFrom('Cuarón', 'Ciudad de México', 'la casa'),
    fc.string({ maxLength: 30 }),
  ),
}) as fc.Arbitrary<Partial<Filter>>;

describe('fileName', () => {
  it('spells table, view, version and language', () => {
    const query = 'genre=drama,crime&years=2015-2025';
    expect(fileName({ ...around, query }, 'csv')).toBe(
      'rodaje_productions_genre-drama.crime--years-2015-2025_2026-11-22_es.csv',
    );
    expect(fileName({ ...around, query: '' }, 'excel.csv')).toBe(
      'rodaje_productions_all_2026-11-22_es.excel.csv',
    );
  });

  it('stays within 100 ASCII characters and says its view, or that it cannot', () => {
    const met = { spelt: 0, hashed: 0 };
    fc.assert(
      fc.property(filters, (chosen) => {
        const query = writeQuery({ ...EVERYTHING, ...chosen });
        const name = fileName({ ...around, query }, 'excel.csv');
        expect(name).toMatch(/^[\w.+-]{1,100}$/);
        const read = readFileName(name);
        if (read === 'hashed') {
          met.hashed++;
          return;
        }
        met.spelt++;
        const { filter } = readQuery(query);
        expect(read).toEqual({ ...around, query: writeQuery({ ...filter, q: fold(filter.q) }) });
      }),
      { numRuns: 2000 },
    );
    expect(met.spelt).toBeGreaterThan(met.hashed);
  });

  it('is read back from a second copy, another folder or without its ending', () => {
    const expected = { ...around, query: 'genre=drama' };
    for (const name of [
      'rodaje_productions_genre-drama_2026-11-22_es (1).csv',
      'C:\\Users\\a\\rodaje_productions_genre-drama_2026-11-22_es.excel.csv',
      'rodaje_productions_genre-drama_2026-11-22_es.excel (2).csv',
      ' rodaje_productions_genre-drama_2026-11-22_es ',
    ])
      expect(readFileName(name)).toEqual(expected);
  });

  it('tells a foreign name from one of ours with a view it does not know', () => {
    expect(readFileName('budget.csv')).toBe('foreign');
    expect(readFileName('rodaje_productions_genre-opera_2026-11-22_es.csv')).toBe('unreadable');
    expect(readFileName(`rodaje_productions_q-${'a'.repeat(300)}_2026-11-22_es.csv`)).toBe('foreign');
  });

  it('reads no view of which it would leave a part out', () => {
    for (const view of [
      'genre-drama--genre-crime',
      'genre-drama--',
      'genre-',
      'q-',
      'q-+',
      'qx',
      'all--genre-drama',
      'packed-',
      'packed-zzzzzzzzzzzzzzz',
      'packed-1.0.0.0.0.0.20262015.',
      'packed-1.0.0.0.0.0.abcdefgh.',
      'map.place-..',
    ])
      expect(readFileName(`rodaje_productions_${view}_2026-11-22_es.csv`), view).toBe('unreadable');
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => void readFileName(name)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string(), (view) => void readFileName(`rodaje_productions_${view}_2026-11-22_es.csv`)),
    );
  });
});
