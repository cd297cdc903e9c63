import { unpackFacets, type Facets } from '../../src/model/facets.ts';
import {
  FORMATS,
  GENRES,
  STATES,
  type Format,
  type Genre,
  type StateCode,
} from '../../src/model/vocabulary.ts';

/** A production in a few words, for tests. */
export interface Brief {
  readonly year?: number;
  readonly genres?: readonly Genre[];
  readonly format?: Format;
  readonly states?: readonly StateCode[];
}

const bits = <Word>(words: readonly Word[], vocabulary: readonly Word[]) =>
  words.reduce((sum, word) => sum + 2 ** vocabulary.indexOf(word), 0);

/** The facets of productions told in brief: released, original, with confirmed places. */
export function facetsFrom(productions: readonly Brief[]): Facets {
  const zeros = productions.map(() => 0);
  return unpackFacets({
    format: productions.map(({ format = 'film' }) => FORMATS.indexOf(format)),
    status: zeros,
    role: zeros,
    genres: productions.map(({ genres = ['drama'] }) => bits(genres, GENRES)),
    year: productions.map(({ year = 0 }) => year),
    confirmed: productions.map(({ states = [] }) => bits(states, STATES)),
    reported: zeros,
    disputed: zeros,
  });
}
