import { heeded, type View } from '../filter/view.ts';
import type { Places } from '../model/slices/places.ts';
import { CONFIDENCES, STATES, type Confidence, type StateCode } from '../model/vocabulary.ts';
import { addAtBits } from './bits.ts';

export interface StateCount {
  readonly state: StateCode;
  /** Productions with a counted place here. */
  readonly titles: number;
  /** Productions by the best evidence of a place here; what does not count stands last, as if it were the worst. */
  readonly confirmed: number;
  readonly reported: number;
  readonly disputed: number;
  /** Counted places: one for each place of each production. */
  readonly locations: number;
}

export interface StateCounts {
  /** Every state, in the vocabulary's order. */
  readonly states: readonly StateCount[];
  /** Productions with a counted place anywhere, and those with one in any of the states that the reader chose. */
  readonly placed: number;
  readonly chosen: number;
  /** Productions in the view, place or none. */
  readonly total: number;
  /** Counted places in all states, and those of them that are confirmed. */
  readonly locations: number;
  readonly confirmedLocations: number;
  /** The confidences that count. */
  readonly counted: readonly Confidence[];
}

/** Contradicted places do not count by themselves: only a reader who asks for them gets them counted. */
const BY_DEFAULT: readonly Confidence[] = ['confirmed', 'reported'];

/** The confidences that a view counts places of. */
export function countedConfidences(view: View): readonly Confidence[] {
  return view.filter.confidence.length > 0 ? view.filter.confidence : BY_DEFAULT;
}

/**
 * Productions and places of each state in a view, whatever state the reader chose, so that the map shows all states
 * while one is chosen. The chosen confidences are heeded.
 */
export function countStates(view: View, places: Places): StateCounts {
  const { facets, fails } = view;
  const heed = heeded('place');
  const counted = countedConfidences(view);
  // What is counted goes before what is not, so that each title stands once in a state, where it counts if it does.
  const order = [...counted, ...CONFIDENCES.filter((confidence) => !counted.includes(confidence))];
  const [best, next, last] = order.map((confidence) => facets[confidence]);
  const zeros = () => new Float64Array(STATES.length);
  const titles = { confirmed: zeros(), reported: zeros(), disputed: zeros() };
  const [inBest, inNext, inLast] = order.map((confidence) => titles[confidence]);
  let [placed, chosen, total] = [0, 0, 0];
  const chosenStates = view.filter.state.reduce((bits, state) => bits | (1 << STATES.indexOf(state)), 0);
  for (let row = 0; row < fails.length; row++) {
    if (fails[row]! & heed) continue;
    total++;
    const bits = best![row]!;
    const more = next![row]! & ~bits;
    const rest = last![row]! & ~(bits | more);
    addAtBits(inBest!, bits, 1);
    addAtBits(inNext!, more, 1);
    addAtBits(inLast!, rest, 1);
    const everywhere = bits | (counted.length > 1 ? more : 0) | (counted.length > 2 ? rest : 0);
    if (everywhere !== 0) placed++;
    if ((everywhere & chosenStates) !== 0) chosen++;
  }

  const locations = countLocations(fails, heed, places);
  const sumOf = (counts: Record<Confidence, Float64Array>, at: number) =>
    counted.reduce((sum, confidence) => sum + counts[confidence][at]!, 0);
  const states = STATES.map((state, at) => ({
    state,
    titles: sumOf(titles, at),
    confirmed: titles.confirmed[at]!,
    reported: titles.reported[at]!,
    disputed: titles.disputed[at]!,
    locations: sumOf(locations, at),
  }));
  const all = states.reduce((sum, { locations }) => sum + locations, 0);
  const confirmedLocations = counted.includes('confirmed')
    ? locations.confirmed.reduce((sum, n) => sum + n, 0)
    : 0;
  return { states, placed, chosen, total, locations: all, confirmedLocations, counted };
}

/** Places of the productions that no heeded dimension excludes, by confidence and state. */
function countLocations(
  fails: Uint8Array,
  heed: number,
  { production, confidence, state }: Places,
): Record<Confidence, Float64Array> {
  // One flat table: a table a confidence would cost a further step at each place.
  const counts = new Float64Array(CONFIDENCES.length * STATES.length);
  for (let place = 0; place < production.length; place++) {
    if (fails[production[place]!]! & heed) continue;
    counts[confidence[place]! * STATES.length + state[place]!]!++;
  }
  const partOf = (at: number) => counts.subarray(at * STATES.length, (at + 1) * STATES.length);
  return Object.fromEntries(CONFIDENCES.map((word, at) => [word, partOf(at)])) as Record<
    Confidence,
    Float64Array
  >;
}
