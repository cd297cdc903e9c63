import type { Facets } from '../model/facets.ts';
import { CONFIDENCES, FORMATS, GENRES, ROLES, STATES, STATUSES } from '../model/vocabulary.ts';
import { EVERYTHING, fold, type Filter } from './filter.ts';

/** One bit per dimension. A figure that draws a dimension leaves that one out of its own count. */
export const DIMENSION = { genre: 1, format: 2, status: 4, place: 8, role: 16, years: 32, q: 64 } as const;
export type Dimension = keyof typeof DIMENSION;

/** The productions as a filter sees them: for each the bits of the dimensions that exclude it, 0 where none does. */
export interface View {
  readonly filter: Filter;
  readonly facets: Facets;
  readonly fails: Uint8Array;
}

/** Bits of the chosen words' positions in their vocabulary; all bits where nothing is chosen. */
function wanted<Word>(chosen: readonly Word[], vocabulary: readonly Word[]): number {
  if (chosen.length === 0) return ~0;
  return chosen.reduce((bits, word) => bits | (1 << vocabulary.indexOf(word)), 0);
}

type Keeps = (row: number) => boolean;

function keepsCode(codes: Uint8Array, bits: number): Keeps {
  return (row) => (bits & (1 << codes[row]!)) !== 0;
}

function keepsPlace(facets: Facets, filter: Filter): Keeps {
  const states = wanted(filter.state, STATES);
  const counted = wanted(filter.confidence, CONFIDENCES);
  const confirmed = counted & 1 ? states : 0;
  const reported = counted & 2 ? states : 0;
  const disputed = counted & 4 ? states : 0;
  return (row) =>
    ((facets.confirmed[row]! & confirmed) |
      (facets.reported[row]! & reported) |
      (facets.disputed[row]! & disputed)) !==
    0;
}

function keepsWords(text: readonly string[], q: string): Keeps {
  const words = fold(q).split(' ');
  return (row) => words.every((word) => text[row]!.includes(word));
}

/** What each dimension keeps; undefined where the filter leaves the whole dimension in. */
function keepsOf(
  facets: Facets,
  filter: Filter,
  text: readonly string[] | undefined,
): Record<Dimension, Keeps | undefined> {
  const { genre, format, status, state, role, confidence, years, q } = filter;
  const genres = wanted(genre, GENRES);
  return {
    genre: genre.length ? (row) => (facets.genres[row]! & genres) !== 0 : undefined,
    format: format.length ? keepsCode(facets.format, wanted(format, FORMATS)) : undefined,
    status: status.length ? keepsCode(facets.status, wanted(status, STATUSES)) : undefined,
    place: state.length || confidence.length ? keepsPlace(facets, filter) : undefined,
    role: role.length ? keepsCode(facets.role, wanted(role, ROLES)) : undefined,
    years: years && ((row) => facets.year[row]! >= years[0] && facets.year[row]! <= years[1]),
    q: fold(q) && text ? keepsWords(text, q) : undefined,
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
  const keeps = keepsOf(facets, filter, text);
  for (const dimension of Object.keys(DIMENSION) as Dimension[]) {
    if (agrees(before, filter, dimension) && dimension !== 'q') continue;
    markFails(fails, DIMENSION[dimension], keeps[dimension]);
  }
  return { filter, facets, fails };
}

function markFails(fails: Uint8Array, bit: number, keeps: Keeps | undefined): void {
  const others = ~bit;
  if (!keeps) {
    for (let row = 0; row < fails.length; row++) fails[row] = fails[row]! & others;
    return;
  }
  for (let row = 0; row < fails.length; row++) fails[row] = (fails[row]! & others) | (keeps(row) ? 0 : bit);
}

/** The fail bits a figure heeds when it leaves out the dimensions it draws itself. */
export function heeded(...drawn: Dimension[]): number {
  return drawn.reduce((bits, dimension) => bits & ~DIMENSION[dimension], 0xff);
}

/** How many productions the view keeps. */
export function countKept(view: View): number {
  let kept = 0;
  for (const fail of view.fails) if (fail === 0) kept++;
  return kept;
}

/** Positions of the productions the view keeps. */
export function keptRows(view: View): number[] {
  const rows: number[] = [];
  view.fails.forEach((fail, row) => fail === 0 && rows.push(row));
  return rows;
}
