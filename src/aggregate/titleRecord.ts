import type { FilmLocation } from '../model/locations.ts';
import type { Production } from '../model/productions.ts';
import type { Top10 } from '../model/top10.ts';
import type { StateCode } from '../model/vocabulary.ts';
import type { TitleIndex } from './indexTitles.ts';
import { relatedTitles, type RelatedTitles } from './relatedTitles.ts';
import { titleViewing, type TitleViewing } from './titleViewing.ts';

/** Everything that the tables hold of one title. */
export interface TitleRecord {
  readonly production: Production;
  readonly places: readonly FilmLocation[];
  /** The states of its places, those with the most places first. */
  readonly states: readonly StateCode[];
  readonly viewing: TitleViewing;
  readonly top10: readonly Top10[];
  readonly related: readonly RelatedTitles[];
  /** Ids of all sources behind any of it. */
  readonly sources: readonly string[];
}

/** Gathers what the tables hold of a title. */
export function titleRecord(production: Production, index: TitleIndex): TitleRecord {
  const places = index.dataset.locationsByProduction.get(production.id) ?? [];
  const top10 = index.top10Of.get(production.id) ?? [];
  const viewing = titleViewing(production, index);
  const rows = [production, ...places, ...viewing.halfYears.flatMap(({ rows }) => rows), ...top10];
  return {
    production,
    places,
    states: statesOf(places),
    viewing,
    top10,
    related: relatedTitles(production, index),
    sources: [...new Set(rows.flatMap(({ sourceIds }) => sourceIds))],
  };
}

function statesOf(places: readonly FilmLocation[]): StateCode[] {
  const counts = new Map<StateCode, number>();
  for (const { state } of places) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
}
