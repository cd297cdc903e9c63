import type { Dataset } from '../dataset.ts';
import { CONFIDENCES, PRECISIONS, STATES } from '../vocabulary.ts';

/** The locations table in columns, one entry a row, for counting and drawing; words are positions in vocabularies. */
export interface Places {
  readonly count: number;
  /** Row of the productions table. */
  readonly production: Uint32Array;
  readonly state: Uint8Array;
  readonly precision: Uint8Array;
  readonly confidence: Uint8Array;
  /** Degrees. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

/** Places as they travel in JSON: degrees in ten-thousandths, precision and confidence in one number. */
export interface PackedPlaces {
  readonly production: readonly number[];
  readonly state: readonly number[];
  /** precision + 4 · confidence. */
  readonly kind: readonly number[];
  readonly lon: readonly number[];
  readonly lat: readonly number[];
}

const DEGREE = 1e4;

/** The locations of a dataset, as they travel. */
export function pack({ productions, locations }: Dataset): PackedPlaces {
  const rowOf = new Map(productions.map(({ id }, row) => [id, row]));
  return {
    production: locations.map(({ productionId }) => rowOf.get(productionId)!),
    state: locations.map(({ state }) => STATES.indexOf(state)),
    kind: locations.map(
      ({ precision, confidence }) =>
        PRECISIONS.indexOf(precision) + PRECISIONS.length * CONFIDENCES.indexOf(confidence),
    ),
    lon: locations.map(({ lon }) => Math.round(lon * DEGREE)),
    lat: locations.map(({ lat }) => Math.round(lat * DEGREE)),
  };
}

/** Undoes `pack`. */
export function unpack({ production, state, kind, lon, lat }: PackedPlaces): Places {
  return {
    count: production.length,
    production: Uint32Array.from(production),
    state: Uint8Array.from(state),
    precision: Uint8Array.from(kind, (both) => both % PRECISIONS.length),
    confidence: Uint8Array.from(kind, (both) => Math.floor(both / PRECISIONS.length)),
    lon: Float64Array.from(lon, (value) => value / DEGREE),
    lat: Float64Array.from(lat, (value) => value / DEGREE),
  };
}
