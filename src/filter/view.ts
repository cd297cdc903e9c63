import type { Facets } from '../model/slices/facets.ts';
import { fold } from '../model/fold.ts';
import { CONFIDENCES, FORMATS, GENRES, ROLES, STATES, STATUSES } from '../model/vocabulary.ts';
import { EVERYTHING, type Filter } from './filter.ts';

/** One bit per dimension. A figure that draws a dimension leaves that one out of its own count. */
export const DIMENSION = { genre: 1, format: 2, status: 4, place: 8, role: 16, years: 32, q: 64 } as const;
export type Dimension = keyof typeof DIMENSION;

/** The productions as a filter sees them: for each the bits of the dimensions that exclude it, 0 where none does. */
export interface View {
  readonly filter: Filter;
  readonly facets: Facets;
  /** Each production's folded words, which `q` searches; without them it keeps everything. */
  readonly text: readonly string[] | undefined;
  readonly fails: Uint8Array;
}

/** Bits of the chosen words' positions in their vocabulary; all bits where nothing is chosen. */
function wanted<Word>(chosen: readonly Word[], vocabulary: readonly Word[]): number {
  if (chosen.length === 0) return ~0;
  return chosen.reduce((bits, word) => bits | (1 << vocabulary.indexOf(word)), 0);
}

/**
 * Sets a bit in the rows that a dimension excludes. Each kind of column has its own loop: a million calls of a function
 * that tests one row would cost more than all the counting. Those that look at bits do not branch on what a row holds:
 * the processor would guess wrong at many rows, and lose as much time again.
 */
type Exclude = (fails: Uint8Array, bit: number) => void;

/** `bit` where `found` is 0, else 0. */
const bitUnless = (found: number, bit: number) => bit & (((found | -found) >>> 31) - 1);

function excludeCodes(codes: Uint8Array, bits: number): Exclude {
  return (fails, bit) => {
    for (let row = 0; row < fails.length; row++) fails[row]! |= bitUnless(bits & (1 << codes[row]!), bit);
  };
}

function excludeSets(sets: Uint32Array, bits: number): Exclude {
  return (fails, bit) => {
    for (let row = 0; row < fails.length; row++) fails[row]! |= bitUnless(bits & sets[row]!, bit);
  };
}

function excludePlaces({ confirmed, reported, disputed }: Facets, filter: Filter): Exclude {
  const states = wanted(filter.state, STATES);
  const counted = wanted(filter.confidence, CONFIDENCES);
  const [inConfirmed, inReported, inDisputed] = [1, 2, 4].map((bit) => (counted & bit ? states : 0));
  return (fails, bit) => {
    for (let row = 0; row < fails.length; row++) {
      const found =
        (confirmed[row]! & inConfirmed!) | (reported[row]! & inReported!) | (disputed[row]! & inDisputed!);
      fails[row]! |= bitUnless(found, bit);
    }
  };
}

function excludeYears(year: Uint16Array, [from, to]: readonly [number, number]): Exclude {
  return (fails, bit) => {
    for (let row = 0; row < fails.length; row++) if (year[row]! < from || year[row]! > to) fails[row]! |= bit;
  };
}

function excludeWords(text: readonly string[], words: readonly string[]): Exclude {
  return (fails, bit) => {
    for (let row = 0; row < fails.length; row++) {
      if (!words.every((word) => text[row]!.includes(word))) fails[row]! |= bit;
    }
  };
}

/** What each dimension excludes; undefined where the filter leaves the whole dimension in. */
function excludesOf(
  facets: Facets,
  filter: Filter,
  text: readonly string[] | undefined,
): Record<Dimension, Exclude | undefined> {
  const { genre, format, status, state, role, confidence, years, q } = filter;
  return {
    genre: genre.length ? excludeSets(facets.genres, wanted(genre, GENRES)) : undefined,
    format: format.length ? excludeCodes(facets.format, wanted(format, FORMATS)) : undefined,
    status: status.length ? excludeCodes(facets.status, wanted(status, STATUSES)) : undefined,
    place: state.length || confidence.length ? excludePlaces(facets, filter) : undefined,
    role: role.length ? excludeCodes(facets.role, wanted(role, ROLES)) : undefined,
    years: years && excludeYears(facets.year, years),
    q: fold(q) && text ? excludeWords(text, fold(q).split(' ')) : undefined,
  };
}

/** Whether two filters agree in one dimension. */
function agrees(a: Filter, b: Filter, dimension: Dimension): boolean {
  if (dimension === 'place')
    return String(a.state) === String(b.state) && String(a.confidence) === String(b.confidence);
  return String(a[dimension] ?? '') === String(b[dimension] ?? '');
}

/**
 * Applies a filter to the columns. With `previous`, a view of the same columns, only the dimensions that changed are
 * computed again, so that one changed filter costs one pass however many rows there are. `text` is each production's
 * folded words for `q` (see `fold`); without it `q` keeps everything.
 */
export function viewOf(facets: Facets, filter: Filter, text?: readonly string[], previous?: View): View {
  const reuse = previous?.facets === facets ? previous : undefined;
  const fails = reuse ? reuse.fails.slice() : new Uint8Array(facets.count);
  const before = reuse?.filter ?? EVERYTHING;
  const excludes = excludesOf(facets, filter, text);
  for (const dimension of Object.keys(DIMENSION) as Dimension[]) {
    const isSearchedAnew = dimension === 'q' && reuse?.text !== text;
    if (agrees(before, filter, dimension) && !isSearchedAnew) continue;
    const bit = DIMENSION[dimension];
    if (reuse) clearBit(fails, bit);
    excludes[dimension]?.(fails, bit);
  }
  return { filter, facets, text, fails };
}

/** Looks at the productions under a filter and, for its `q`, with each one's folded words. */
export type Look = (filter: Filter, text?: readonly string[]) => View;

/** Looks at the same columns again and again, so that a look costs what has changed since the one before. */
export function lookAt(facets: Facets): Look {
  let last: View | undefined;
  return (filter, text) => (last = viewOf(facets, filter, text, last));
}

function clearBit(fails: Uint8Array, bit: number): void {
  for (let row = 0; row < fails.length; row++) fails[row]! &= ~bit;
}

/** The fail bits a figure heeds when it leaves out the dimensions it draws itself. */
export function heeded(...drawn: Dimension[]): number {
  return drawn.reduce((bits, dimension) => bits & ~DIMENSION[dimension], 0xff);
}

/** 1 where none of the heeded dimensions excludes a row of these bits, else 0. */
export const passes = (bits: number, heed: number) => ((bits & heed) - 1) >>> 31;

/** How many productions the view keeps. */
export function countKept({ fails }: View): number {
  const heed = heeded();
  let kept = 0;
  for (let row = 0; row < fails.length; row++) kept += passes(fails[row]!, heed);
  return kept;
}

/** Positions of the productions the view keeps. */
export function keptRows(view: View): number[] {
  const rows: number[] = [];
  for (let row = 0; row < view.fails.length; row++) if (view.fails[row] === 0) rows.push(row);
  return rows;
}
