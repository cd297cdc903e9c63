import { fold } from '../model/fold.ts';

/** What a search can find: a state by its position, or a place by its id. */
export interface Found {
  readonly kind: 'state' | 'place';
  readonly name: string;
  /** Position of the state. */
  readonly state: number;
  /** The place's; '' for a state. */
  readonly id: string;
  /** How many productions were filmed there. */
  readonly titles: number;
}

/** A state under all its names, the one to show first. */
export interface NamedState {
  readonly names: readonly string[];
  readonly titles: number;
}

/**
 * States and places with a word that begins like what was typed, accents and case aside ("queretaro" finds Querétaro);
 * states first, then places, each in the order given.
 */
export function findPlaces(
  typed: string,
  states: readonly NamedState[],
  places: readonly Omit<Found, 'kind'>[],
): Found[] {
  const sought = fold(typed);
  if (sought === '') return [];
  const matches = (name: string) => ` ${fold(name)}`.includes(` ${sought}`);
  const foundStates = states.flatMap(({ names, titles }, state): Found[] =>
    names.some(matches) ? [{ kind: 'state', name: names[0]!, state, id: '', titles }] : [],
  );
  const foundPlaces = places
    .filter(({ name }) => matches(name))
    .map(({ name, state, id, titles }): Found => ({ kind: 'place', name, state, id, titles }));
  return [...foundStates, ...foundPlaces];
}
