import type { Dataset } from '../dataset.ts';
import { FORMATS, GENRES, ROLES, STATES, STATUSES, type Confidence } from '../vocabulary.ts';

/**
 * What the filters ask of each production, in the order of the productions table: one number a production, so that
 * a filter is one pass over flat memory. Words are positions in the vocabularies, sets are bits at those positions.
 */
export interface Facets {
  readonly count: number;
  readonly format: Uint8Array;
  readonly status: Uint8Array;
  readonly role: Uint8Array;
  /** Bit g stands for GENRES[g]. */
  readonly genres: Uint32Array;
  /** The year of release, 0 where unknown or still to come. */
  readonly year: Uint16Array;
  /** Bit s: a place in STATES[s] is recorded with this confidence. A state can be in more than one of the three. */
  readonly confirmed: Uint32Array;
  readonly reported: Uint32Array;
  readonly disputed: Uint32Array;
}

/** Facets as they travel in JSON. */
export type PackedFacets = { readonly [Name in Exclude<keyof Facets, 'count'>]: readonly number[] };

/** The facets of every production of a dataset, as they travel. */
export function pack({ productions, locationsByProduction }: Dataset): PackedFacets {
  const statesWith = (confidence: Confidence) =>
    productions.map(({ id }) => {
      const places = locationsByProduction.get(id) ?? [];
      const states = places.flatMap((place) => (place.confidence === confidence ? [place.state] : []));
      return bitsOf(states, STATES);
    });
  return {
    format: productions.map(({ format }) => FORMATS.indexOf(format)),
    status: productions.map(({ status }) => STATUSES.indexOf(status)),
    role: productions.map(({ netflixRole }) => ROLES.indexOf(netflixRole)),
    genres: productions.map(({ genres }) => bitsOf(genres, GENRES)),
    year: productions.map(({ released }) => Number(released?.slice(0, 4) ?? 0)),
    confirmed: statesWith('confirmed'),
    reported: statesWith('reported'),
    disputed: statesWith('disputed'),
  };
}

/** Undoes `pack`. */
export function unpack(packed: PackedFacets): Facets {
  return {
    count: packed.format.length,
    format: Uint8Array.from(packed.format),
    status: Uint8Array.from(packed.status),
    role: Uint8Array.from(packed.role),
    genres: Uint32Array.from(packed.genres),
    year: Uint16Array.from(packed.year),
    confirmed: Uint32Array.from(packed.confirmed),
    reported: Uint32Array.from(packed.reported),
    disputed: Uint32Array.from(packed.disputed),
  };
}

/** The facets of every production of a dataset. */
export function facetsOf(dataset: Dataset): Facets {
  return unpack(pack(dataset));
}

/** The shift leaves a negative number when it sets bit 31 (MX-ZAC); `>>> 0` reads the same bits as unsigned. */
function bitsOf<Word>(words: readonly Word[], vocabulary: readonly Word[]): number {
  return words.reduce((bits, word) => (bits | (1 << vocabulary.indexOf(word))) >>> 0, 0);
}

/** The facets of no production, for pages whose figures ask nothing of them. */
export const NO_FACETS: Facets = unpack({
  format: [],
  status: [],
  role: [],
  genres: [],
  year: [],
  confirmed: [],
  reported: [],
  disputed: [],
});
