import type { FilmLocation } from '../model/locations.ts';
import type { Production } from '../model/productions.ts';
import type { State } from '../model/states.ts';
import { CONFIDENCES, PRECISIONS, STATES, type Confidence, type Precision } from '../model/vocabulary.ts';
import type { StateCounts } from './countStates.ts';
import { groupBy, type TitleIndex } from './indexTitles.ts';
import { stateValue, type StateMeasure } from './stateValue.ts';

/** A place of a state with what was filmed there. */
export interface StatePlace {
  readonly name: string;
  /** Undefined where it is the place itself, or unknown. */
  readonly municipality: string | undefined;
  /** The sharpest of its rows. */
  readonly precision: Precision;
  readonly rows: readonly FilmLocation[];
}

/** A title shot in a state, with the surest of its places there. */
export interface StateTitle {
  readonly production: Production;
  readonly confidence: Confidence;
}

/** Where a state stands among all of them by a measure; states of one value share a rank. */
export interface StateRank {
  readonly measure: StateMeasure;
  readonly value: number;
  readonly rank: number;
  /** How many others have the same value. */
  readonly ties: number;
}

/** The titles shot in a state, newest first. */
export function titlesOfState({ iso }: State, index: TitleIndex): StateTitle[] {
  const surest = new Map<string, number>();
  for (const { productionId, confidence } of index.locationsOf.get(iso) ?? []) {
    const at = CONFIDENCES.indexOf(confidence);
    surest.set(productionId, Math.min(at, surest.get(productionId) ?? at));
  }
  return (index.inState.get(iso) ?? []).map((production) => ({
    production,
    confidence: CONFIDENCES[surest.get(production.id)!]!,
  }));
}

/** The places of a state, those with the most rows first, then by name. */
export function placesOfState({ iso }: State, index: TitleIndex): StatePlace[] {
  return [...groupBy(index.locationsOf.get(iso) ?? [], ({ place }) => [place]).values()]
    .map(describePlace)
    .sort(mostFirst);
}

function describePlace(rows: readonly FilmLocation[]): StatePlace {
  const { place, municipality } = rows[0]!;
  const sharpest = Math.min(...rows.map(({ precision }) => PRECISIONS.indexOf(precision)));
  return {
    name: place,
    municipality: municipality === place ? undefined : municipality,
    precision: PRECISIONS[sharpest]!,
    rows,
  };
}

function mostFirst(a: StatePlace, b: StatePlace): number {
  return b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1);
}

const MEASURES: readonly StateMeasure[] = ['productions', 'locations', 'per-million'];

/** A state's ranks by titles, places and titles per million inhabitants; none where it has no counted record. */
export function ranksOfState(state: State, { states }: StateCounts, all: readonly State[]): StateRank[] {
  const at = STATES.indexOf(state.iso);
  if (states[at]!.titles === 0) return [];
  return MEASURES.map((measure) => {
    const values = states.map((count, position) => stateValue(count, measure, all[position]!.population2020));
    const value = values[at]!;
    const rank = 1 + values.filter((other) => other > value).length;
    return { measure, value, rank, ties: values.filter((other) => other === value).length - 1 };
  });
}
