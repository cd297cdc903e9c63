import { fold } from '../filter/filter.ts';

/** What a search can find: a state by its position, a place by its name and its state. */
export interface Found {
  readonly kind: 'state' | 'place';
  readonly name: string;
  /** Position of the state. */
  readonly state: number;
}

/**
 * States and places with a word that begins like what was typed, accents and case aside ("queretaro" finds Querétaro);
 * states first, then places in their order, each name once a state. `names` has each state's names.
 */
export function findPlaces(
  typed: string,
  names: readonly (readonly string[])[],
  places: readonly { readonly name: string; readonly state: number }[],
  most: number,
): Found[] {
  const sought = fold(typed);
  if (sought === '') return [];
  const matches = (name: string) => ` ${fold(name)}`.includes(` ${sought}`);
  const found: Found[] = [];
  names.forEach((forms, state) => {
    if (forms.some(matches)) found.push({ kind: 'state', name: forms[0]!, state });
  });
  const seen = new Set<string>();
  for (const { name, state } of places) {
    const key = `${state} ${name}`;
    if (seen.has(key) || !matches(name)) continue;
    seen.add(key);
    found.push({ kind: 'place', name, state });
  }
  return found.slice(0, most);
}
