import { heeded, type View } from '../filter/view.ts';
import type { PlaceDetails } from '../model/slices/placeDetails.ts';
import type { Places } from '../model/slices/places.ts';
import { CONFIDENCES, STATES, type StateCode } from '../model/vocabulary.ts';
import { countedConfidences } from './countStates.ts';

/** Rows of the locations table that a view shows: of its productions, of counted or disputed confidence, in every state. */
export function shownPlaces(view: View, places: Places): number[] {
  const heed = heeded('place');
  const { confidence } = view.filter;
  const wanted = CONFIDENCES.map((word) => confidence.length === 0 || confidence.includes(word));
  const rows: number[] = [];
  for (let row = 0; row < places.count; row++) {
    const isKept = !(view.fails[places.production[row]!]! & heed);
    if (isKept && wanted[places.confidence[row]!]) rows.push(row);
  }
  return rows;
}

/** Rows of the locations table behind what a view counts: those of the chosen states where any is chosen. */
export function countedPlaces(view: View, places: Places): number[] {
  const counted = countedConfidences(view);
  const { state } = view.filter;
  return shownPlaces(view, places).filter(
    (row) =>
      counted.includes(CONFIDENCES[places.confidence[row]!]!) &&
      (state.length === 0 || state.includes(STATES[places.state[row]!]!)),
  );
}

/** One place and what was filmed there. */
export interface PlaceGroup {
  /** State and slug, as an address names it. */
  readonly id: string;
  readonly name: string;
  /** Position of the state. */
  readonly state: number;
  /** Positions in the locations table. */
  readonly rows: readonly number[];
  /** How many productions were filmed there. */
  readonly titles: number;
}

/** The places among some rows of the locations table, those with the most titles first, then by name. */
export function groupPlaces(
  rows: readonly number[],
  places: Places,
  { place: names, slug }: Pick<PlaceDetails, 'place' | 'slug'>,
): PlaceGroup[] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = `${places.state[row]!} ${names[row]!}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()]
    .map((members) => {
      const [first] = members as [number];
      const state = places.state[first]!;
      const titles = new Set(members.map((row) => places.production[row]!)).size;
      return {
        id: placeId(STATES[state]!, slug[first]!),
        name: names[first]!,
        state,
        rows: members,
        titles,
      };
    })
    .sort((a, b) => b.titles - a.titles || (a.name < b.name ? -1 : 1));
}

/**
 * The place that an id of an address means, with those of the rows that are there; undefined where the table has no such
 * place. A place may have several ids, one for each way that the table's own ids write it.
 */
export function placeById(
  id: string,
  rows: readonly number[],
  places: Places,
  details: Pick<PlaceDetails, 'place' | 'slug'>,
): PlaceGroup | undefined {
  const known = details.slug.findIndex((slug, row) => placeId(STATES[places.state[row]!]!, slug) === id);
  if (known < 0) return undefined;
  const [name, state] = [details.place[known]!, places.state[known]!];
  const isThere = (row: number) => places.state[row] === state && details.place[row] === name;
  const [found] = groupPlaces(rows.filter(isThere), places, details);
  return found ?? { id, name, state, rows: [], titles: 0 };
}

const placeId = (state: StateCode, slug: string) => `${state}--${slug}`;
