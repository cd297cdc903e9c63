import { heeded, type View } from '../filter/view.ts';
import type { Places } from '../model/places.ts';
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

/** One place and what was filmed there, by positions in the locations table. */
export interface PlaceGroup {
  readonly name: string;
  readonly rows: readonly number[];
}

/** The places of a state among some rows, those with the most titles first, then by name. */
export function groupPlaces(
  rows: readonly number[],
  state: StateCode,
  places: Places,
  names: readonly string[],
): PlaceGroup[] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    if (STATES[places.state[row]!] !== state) continue;
    const group = groups.get(names[row]!);
    if (group) group.push(row);
    else groups.set(names[row]!, [row]);
  }
  return [...groups]
    .map(([name, members]) => ({ name, rows: members }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}
