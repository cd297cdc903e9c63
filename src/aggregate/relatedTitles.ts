import type { Production } from '../model/productions.ts';
import type { StateCode } from '../model/vocabulary.ts';
import type { TitleIndex } from './indexTitles.ts';

/** Titles that share something with another. */
export interface RelatedTitles {
  readonly kind: 'state' | 'director' | 'company';
  /** Name of the person or company, or code of the state. */
  readonly of: string;
  readonly titles: readonly Production[];
}

/** So many titles of a kind are shown. */
const MOST = 6;

/** Titles of the same directors, companies and of the state that fewest others share, each title once, newest first. */
export function relatedTitles(production: Production, index: TitleIndex): RelatedTitles[] {
  const taken = new Set([production.id]);
  const take = (kind: RelatedTitles['kind'], of: string, all: readonly Production[]): RelatedTitles => {
    const titles = all.filter(({ id }) => !taken.has(id)).slice(0, MOST);
    for (const { id } of titles) taken.add(id);
    return { kind, of, titles };
  };
  const places = index.dataset.locationsByProduction.get(production.id) ?? [];
  const states = [...new Set(places.map(({ state }) => state))];
  const count = (state: StateCode) => index.inState.get(state)!.length;
  const [rarest] = states.filter((state) => count(state) > 1).sort((a, b) => count(a) - count(b));
  return [
    ...production.directors.map((name) => take('director', name, index.byDirector.get(name)!)),
    ...production.companies.map((name) => take('company', name, index.byCompany.get(name)!)),
    ...(rarest ? [take('state', rarest, index.inState.get(rarest)!)] : []),
  ].filter(({ titles }) => titles.length > 0);
}
