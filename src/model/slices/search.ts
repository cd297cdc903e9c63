import type { Dataset } from '../dataset.ts';
import { fold } from '../fold.ts';
import type { Production } from '../productions.ts';

/** What a search for a production looks through, folded. */
function textOf({ id, titleEs, titleEn, directors, companies }: Production, dataset: Dataset): string {
  const places = dataset.locationsByProduction.get(id) ?? [];
  const names = places.flatMap(({ place, municipality }) => [place, municipality ?? '']);
  return fold([...new Set([titleEs, titleEn ?? '', ...directors, ...companies, ...names])].join(' '));
}

/** The titles, people and places of every production, in the table's order. */
export function pack(dataset: Dataset): string[] {
  return dataset.productions.map((production) => textOf(production, dataset));
}
