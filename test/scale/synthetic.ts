import { pack as packFacets, unpack as unpackFacets, type Facets } from '../../src/model/slices/facets.ts';
import { pack as packPlaces, unpack as unpackPlaces, type Places } from '../../src/model/slices/places.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { pack as packNames, type ProductionName } from '../../src/model/slices/names.ts';
import { pack as packSearch } from '../../src/model/slices/search.ts';
import type { Production } from '../../src/model/productions.ts';

/** A table of any length that looks like the real one, in every shape that the bench asks for. */
export interface Synthetic {
  readonly facets: Facets;
  readonly places: Places;
  readonly names: readonly ProductionName[];
  /** Each row's folded words. */
  readonly text: readonly string[];
  /** The production behind each row. */
  readonly productions: readonly Production[];
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws `count` rows from the real productions, each with all its words and places: so genres, years and states are as
 * frequent as they are, and as often found together.
 */
export function synthesize(dataset: Dataset, count: number, seed: number): Synthetic {
  const random = randomFrom(seed);
  const drawn = Array.from({ length: count }, () => Math.floor(random() * dataset.productions.length));
  const draw = <Value>(values: readonly Value[]) => drawn.map((row) => values[row]!);

  const facets = packFacets(dataset);
  return {
    facets: unpackFacets({
      format: draw(facets.format),
      status: draw(facets.status),
      role: draw(facets.role),
      genres: draw(facets.genres),
      year: draw(facets.year),
      confirmed: draw(facets.confirmed),
      reported: draw(facets.reported),
      disputed: draw(facets.disputed),
    }),
    places: drawPlaces(dataset, drawn),
    names: draw(packNames(dataset)),
    text: draw(packSearch(dataset)).map((words, row) => `${words} ${row}`),
    productions: draw(dataset.productions),
  };
}

/** The places of every row drawn, in the order of the rows, as the table of locations has them. */
function drawPlaces(dataset: Dataset, drawn: readonly number[]): Places {
  const packed = packPlaces(dataset);
  const placesOf = dataset.productions.map((): number[] => []);
  packed.production.forEach((row, place) => placesOf[row]!.push(place));

  const production: number[] = [];
  const place: number[] = [];
  drawn.forEach((real, row) => {
    for (const each of placesOf[real]!) {
      production.push(row);
      place.push(each);
    }
  });
  const draw = (values: readonly number[]) => place.map((each) => values[each]!);
  return unpackPlaces({
    production,
    state: draw(packed.state),
    kind: draw(packed.kind),
    lon: draw(packed.lon),
    lat: draw(packed.lat),
  });
}
