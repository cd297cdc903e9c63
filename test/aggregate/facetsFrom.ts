import { unpack as unpackFacets, type Facets } from '../../src/model/slices/facets.ts';
import type { ProductionName } from '../../src/model/slices/names.ts';
import {
  FORMATS,
  GENRES,
  ROLES,
  STATES,
  STATUSES,
  type Format,
  type Genre,
  type Role,
  type StateCode,
  type Status,
} from '../../src/model/vocabulary.ts';

/** A production in a few words, for tests. */
export interface Brief {
  readonly year?: number;
  readonly genres?: readonly Genre[];
  readonly format?: Format;
  readonly states?: readonly StateCode[];
  readonly status?: Status;
  readonly role?: Role;
  readonly title?: string;
  readonly released?: string;
  readonly directors?: readonly string[];
  readonly sources?: number;
}

const bits = <Word>(words: readonly Word[], vocabulary: readonly Word[]) =>
  words.reduce((sum, word) => sum + 2 ** vocabulary.indexOf(word), 0);

/** The facets of productions told in brief: unless they say otherwise released originals, with confirmed places. */
export function facetsFrom(productions: readonly Brief[]): Facets {
  const zeros = productions.map(() => 0);
  return unpackFacets({
    format: productions.map(({ format = 'film' }) => FORMATS.indexOf(format)),
    status: productions.map(({ status = 'released' }) => STATUSES.indexOf(status)),
    role: productions.map(({ role = 'original' }) => ROLES.indexOf(role)),
    genres: productions.map(({ genres = ['drama'] }) => bits(genres, GENRES)),
    year: productions.map(({ year = 0 }) => year),
    confirmed: productions.map(({ states = [] }) => bits(states, STATES)),
    reported: zeros,
    disputed: zeros,
  });
}

/** Their names. */
export function namesFrom(productions: readonly Brief[]): ProductionName[] {
  return productions.map(({ title, year, released, directors = [], sources = 1 }, row) => ({
    id: `title-${row}`,
    title: title ?? `Title ${row}`,
    english: '',
    directors,
    released: released ?? (year ? String(year) : ''),
    sources,
  }));
}
