import type { Dataset } from '../dataset.ts';
import type { Production } from '../productions.ts';
import type { Source } from '../sources.ts';
import type { Confidence, StateCode } from '../vocabulary.ts';

/** What is known of a production besides its name (see names.ts). */
export interface ProductionDetails {
  readonly seasons?: number;
  readonly companies: readonly string[];
  readonly basedOn?: string;
  readonly places: readonly {
    readonly id: string;
    readonly place: string;
    readonly state: StateCode;
    readonly confidence: Confidence;
    readonly sources: number;
  }[];
  readonly sources: readonly Pick<Source, 'publisher' | 'published' | 'url'>[];
}

function detailsOf(
  { id, seasons, companies, basedOn, sourceIds }: Production,
  { locationsByProduction, sourceById }: Dataset,
): ProductionDetails {
  const places = (locationsByProduction.get(id) ?? []).map((location) => {
    const { id: placeId, place, state, confidence } = location;
    return { id: placeId, place, state, confidence, sources: location.sourceIds.length };
  });
  const sources = sourceIds.map((source) => {
    const { publisher, published, url } = sourceById.get(source)!;
    return { publisher, published, url };
  });
  return { seasons, companies, basedOn, places, sources };
}

/** The details of every production, in the table's order. */
export function pack(dataset: Dataset): ProductionDetails[] {
  return dataset.productions.map((production) => detailsOf(production, dataset));
}
