import { familyOf, type Family } from '../../src/aggregate/formatFamilies.ts';
import type { Filter } from '../../src/filter/filter.ts';
import { fold } from '../../src/model/fold.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import {
  FORMATS,
  type Confidence,
  type Format,
  type Genre,
  type Role,
  type StateCode,
  type Status,
} from '../../src/model/vocabulary.ts';
import type { Synthetic } from './synthetic.ts';

/** A row as JSON would bring it. */
export interface PlainRow {
  readonly text: string;
  readonly genres: readonly Genre[];
  readonly format: Format;
  readonly status: Status;
  readonly role: Role;
  /** 0 where unknown. */
  readonly year: number;
  readonly places: readonly { readonly state: StateCode; readonly confidence: Confidence }[];
}

/** What the figures count, by word. */
export interface Counts {
  readonly kept: number;
  readonly genres: ReadonlyMap<Genre, number>;
  /** By `<genre> <year>`. */
  readonly genreYears: ReadonlyMap<string, number>;
  readonly states: ReadonlyMap<StateCode, number>;
  readonly locations: ReadonlyMap<StateCode, number>;
  readonly families: ReadonlyMap<Family, number>;
}

/** The rows of a synthetic table as objects. */
export function plainRows({ productions, text }: Synthetic, { locationsByProduction }: Dataset): PlainRow[] {
  return productions.map(({ id, genres, format, status, netflixRole, released }, row) => ({
    text: text[row]!,
    genres,
    format,
    status,
    role: netflixRole,
    year: Number(released?.slice(0, 4) ?? 0),
    places: locationsByProduction.get(id) ?? [],
  }));
}

const isChosen = <Word>(chosen: readonly Word[], word: Word) => chosen.length === 0 || chosen.includes(word);

/** What a row must be to be kept. */
function keeperOf({ genre, format, status, state, role, confidence, years, q }: Filter) {
  const words = q === '' ? [] : fold(q).split(' ');
  return (row: PlainRow): boolean =>
    (genre.length === 0 || row.genres.some((each) => genre.includes(each))) &&
    isChosen(format, row.format) &&
    isChosen(status, row.status) &&
    isChosen(role, row.role) &&
    (!years || (row.year >= years[0] && row.year <= years[1])) &&
    ((state.length === 0 && confidence.length === 0) ||
      row.places.some((place) => isChosen(state, place.state) && isChosen(confidence, place.confidence))) &&
    words.every((word) => row.text.includes(word));
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What a page counts that filters its rows and counts them in maps, each figure without its own filter. */
export function countPlainly(rows: readonly PlainRow[], filter: Filter): Counts {
  const under = (without: Partial<Filter>) => rows.filter(keeperOf({ ...filter, ...without }));
  const counted = filter.confidence.length ? filter.confidence : (['confirmed', 'reported'] as const);
  const counts = {
    kept: under({}).length,
    genres: new Map<Genre, number>(),
    genreYears: new Map<string, number>(),
    states: new Map<StateCode, number>(),
    locations: new Map<StateCode, number>(),
    families: new Map<Family, number>(),
  };
  for (const row of under({ genre: [] })) for (const genre of row.genres) add(counts.genres, genre);
  for (const row of under({ genre: [], years: undefined })) {
    if (row.year) for (const genre of row.genres) add(counts.genreYears, `${genre} ${row.year}`);
  }
  for (const row of under({ state: [], confidence: [] })) {
    const places = row.places.filter(({ confidence }) => counted.includes(confidence));
    for (const { state } of places) add(counts.locations, state);
    for (const state of new Set(places.map((place) => place.state))) add(counts.states, state);
  }
  for (const row of under({ format: [] })) add(counts.families, familyOf(FORMATS.indexOf(row.format)));
  return counts;
}
