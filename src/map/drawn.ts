import type { LonLat } from '../geometry/atlas.ts';
import type { Towns } from '../model/slices/towns.ts';
import { STATES } from '../model/vocabulary.ts';

/** What the map shows that can change. */
export interface Drawn {
  /** A state's id, its class and what its label says. */
  readonly states: readonly DrawnState[];
  readonly marks: readonly DrawnMark[];
  /** Where the place that the reader chose was filmed; none where no place is chosen. */
  readonly places: readonly LonLat[];
}

export interface DrawnState {
  readonly id: string;
  /** 1 to 5; 0 where nothing is recorded. */
  readonly step: number;
  readonly chosen: boolean;
  /** '' for none. */
  readonly label: string;
  readonly bold: boolean;
  readonly lonLat: LonLat;
}

export interface DrawnMark {
  readonly lonLat: LonLat;
  /** How sharp the point is, 0 the spot to 3 the whole state, and how sure, 0 confirmed to 2 disputed. */
  readonly sharpness: number;
  readonly sureness: number;
  /** The state it lies in. */
  readonly state: string;
  /** '' for both until the page has the names. */
  readonly name: string;
  readonly titles: string;
  /** How many recorded places it stands for. */
  readonly count: number;
}

/** From this sharpness on a point stands for an area. */
export const WIDE = 2;

/** A town to find one's way by. */
export interface DrawnTown {
  readonly name: string;
  readonly state: string;
  readonly lonLat: LonLat;
  readonly thousands: number;
}

/** The sources of the style, each filled by `sourceData`. */
export const SOURCES = [
  'neighbours',
  'states',
  'hatches',
  'areas',
  'labels',
  'clusters',
  'places',
  'towns',
] as const;
export type SourceName = (typeof SOURCES)[number];

/** The chosen states' marks, and a point in each of these states: what a zoom without a point goes to first. */
export function aimsOf({ states, marks, places }: Drawn) {
  const chosen = states.filter((state) => state.chosen);
  const ids = new Set(chosen.map(({ id }) => id));
  return {
    place: places[0],
    chosen: marks.filter(({ state }) => ids.has(state)).map(({ lonLat }) => lonLat),
    states: chosen.map(({ lonLat }) => lonLat),
    marks: marks.map(({ lonLat }) => lonLat),
  };
}

/** The towns as they travelled, the biggest first. */
export function drawnTowns({ name, state, lon, lat, thousands }: Towns): DrawnTown[] {
  return name.map((each, index) => ({
    name: each,
    state: STATES[state[index]!]!,
    lonLat: [lon[index]! / 1000, lat[index]! / 1000],
    thousands: thousands[index]!,
  }));
}
