import fc from '../fastCheck.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, type Filter } from '../../src/filter/filter.ts';
import { fold } from '../../src/model/fold.ts';
import { countKept, DIMENSION, heeded, keptRows, viewOf, type Dimension } from '../../src/filter/view.ts';
import { readDataset } from '../../src/model/dataset.ts';
import { facetsOf, type Facets } from '../../src/model/slices/facets.ts';
import { CONFIDENCES, FORMATS, GENRES, ROLES, STATES, STATUSES } from '../../src/model/vocabulary.ts';
import { readRecords } from '../model/csv.ts';
import { anyFacets, anyFilter } from './arbitraries.ts';

/** The words at the positions of the bits that are set, found by division. */
const wordsAt = <Word>(bits: number, vocabulary: readonly Word[]) =>
  vocabulary.filter((_, position) => Math.floor(bits / 2 ** position) % 2 === 1);

const includesIfAny = <Word>(chosen: readonly Word[], word: Word | undefined) =>
  chosen.length === 0 || (word !== undefined && chosen.includes(word));

const meetsIfAny = <Word>(chosen: readonly Word[], words: readonly Word[]) =>
  chosen.length === 0 || words.some((word) => chosen.includes(word));

/** Which dimensions exclude a row, one after another, in words instead of bits. */
function excludes(facets: Facets, row: number, filter: Filter, text?: readonly string[]): Dimension[] {
  const year = facets.year[row]!;
  const recorded = CONFIDENCES.filter((word) => includesIfAny(filter.confidence, word)).flatMap((word) =>
    wordsAt(facets[word][row]!, STATES),
  );
  const asksForPlace = filter.state.length > 0 || filter.confidence.length > 0;
  const words = fold(filter.q).split(' ');
  const keeps: Record<Dimension, boolean> = {
    genre: meetsIfAny(filter.genre, wordsAt(facets.genres[row]!, GENRES)),
    format: includesIfAny(filter.format, FORMATS[facets.format[row]!]),
    status: includesIfAny(filter.status, STATUSES[facets.status[row]!]),
    role: includesIfAny(filter.role, ROLES[facets.role[row]!]),
    place: !asksForPlace || (recorded.length > 0 && meetsIfAny(filter.state, recorded)),
    years: !filter.years || (year >= filter.years[0] && year <= filter.years[1]),
    q: !text || words.every((word) => text[row]!.includes(word)),
  };
  return (Object.keys(keeps) as Dimension[]).filter((dimension) => !keeps[dimension]);
}

/** The dimensions whose bits are set in a view's row. */
const excludedBy = (fails: number) =>
  (Object.keys(DIMENSION) as Dimension[]).filter((dimension) => fails & DIMENSION[dimension]);

const texts = fc.array(fc.constantFrom('roma alfonso cuaron', 'club de cuervos', 'ingobernable'), {
  minLength: 40,
  maxLength: 40,
});

describe('viewOf', () => {
  test('says of every row which dimensions exclude it, as a filter written in words does', () => {
    fc.assert(
      fc.property(anyFacets, anyFilter, fc.option(texts, { nil: undefined }), (facets, filter, text) => {
        const view = viewOf(facets, filter, text);
        for (let row = 0; row < facets.count; row++) {
          expect(new Set(excludedBy(view.fails[row]!))).toEqual(new Set(excludes(facets, row, filter, text)));
        }
      }),
    );
  });

  test('made from the view before it is the view made anew, along any way through filters', () => {
    const steps = fc.array(anyFilter, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyFacets, steps, texts, (facets, filters, text) => {
        let view = viewOf(facets, EVERYTHING, text);
        for (const filter of filters) {
          view = viewOf(facets, filter, text, view);
          expect(view).toEqual(viewOf(facets, filter, text));
        }
      }),
    );
  });

  test('does not take over from a view of other columns', () => {
    fc.assert(
      fc.property(anyFacets, anyFacets, anyFilter, (before, after, filter) => {
        const previous = viewOf(before, filter);
        expect(viewOf(after, filter, undefined, previous)).toEqual(viewOf(after, filter));
      }),
    );
  });

  test('leaves the view before it as it was', () => {
    fc.assert(
      fc.property(anyFacets, anyFilter, anyFilter, (facets, one, other) => {
        const before = viewOf(facets, one);
        const fails = [...before.fails];
        viewOf(facets, other, undefined, before);
        expect([...before.fails]).toEqual(fails);
      }),
    );
  });

  test('searches once the words are there, though the filter stays as it was', () => {
    const { facets, text } = real();
    const filter = { ...EVERYTHING, q: 'cuaron' };
    const without = viewOf(facets, filter);
    expect(countKept(without)).toBe(facets.count);
    const found = viewOf(facets, filter, text, without);
    expect(keptRows(found)).toEqual([1]);
    expect(viewOf(facets, filter, undefined, found)).toEqual(without);
  });
});

describe('on the real table', () => {
  const { facets } = real();
  const productions = readRecords(readFileSync('data/productions.csv', 'utf8'));
  const locations = readRecords(readFileSync('data/locations.csv', 'utf8'));
  const countRows = (filter: Partial<Filter>) => countKept(viewOf(facets, { ...EVERYTHING, ...filter }));

  test('everything keeps every production', () => {
    expect(countRows({})).toBe(productions.length);
  });

  test.each(STATES)('%s keeps the productions with a place there', (code) => {
    const there = locations.filter(({ state }) => state === code);
    expect(countRows({ state: [code] })).toBe(new Set(there.map((row) => row.production_id)).size);
  });

  test('genre, format and years keep the rows whose cells say so', () => {
    const kept = productions.filter(
      ({ genres, format, released }) =>
        genres!.split('|').includes('crime') &&
        format === 'series' &&
        released! >= '2018' &&
        released! < '2023',
    );
    expect(countRows({ genre: ['crime'], format: ['series'], years: [2018, 2022] })).toBe(kept.length);
  });
});

describe('heeded', () => {
  test('leaves out the dimensions a figure draws, so that it shows what else could be chosen', () => {
    expect(heeded()).toBe(0xff);
    expect(heeded('genre') & DIMENSION.genre).toBe(0);
    expect(excludedBy(heeded('genre', 'years'))).toEqual(['format', 'status', 'place', 'role', 'q']);
  });

  test('gives every dimension a bit of its own in a byte', () => {
    const bits = Object.values(DIMENSION);
    expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(2 ** bits.length - 1);
    expect(Math.max(...bits)).toBeLessThan(256);
  });
});

/** The columns of the real tables, with a text that names Cuarón in the second row alone. */
function real() {
  const facets = facetsOf(readDataset((path) => readFileSync(path)).dataset);
  const text = Array.from({ length: facets.count }, (_, row) => (row === 1 ? 'roma cuaron' : 'otra'));
  return { facets, text };
}
