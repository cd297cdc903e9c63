import type { Dataset } from '../dataset.ts';
import { statesInOrder, stateSlug } from '../states.ts';

/** What a figure says of places and titles when the reader asks for one. */
export interface PlaceDetails {
  /** In the order of the locations table. */
  readonly place: readonly string[];
  /** '' where it is unknown, or the place is a whole state. */
  readonly municipality: readonly string[];
  /** What follows `<production>--` in the id of the row. */
  readonly slug: readonly string[];
  readonly sources: readonly number[];
  /** In the order of the productions table. */
  readonly id: readonly string[];
  readonly titleEs: readonly string[];
  /** '' where it is the Spanish one. */
  readonly titleEn: readonly string[];
  /** The ends of the addresses of the states' pages, in the vocabulary's order. */
  readonly stateSlug: readonly string[];
}

/** The words of a dataset's places and titles. */
export function pack(dataset: Dataset): PlaceDetails {
  const { productions, locations } = dataset;
  return {
    place: locations.map(({ place }) => place),
    municipality: locations.map(({ place, municipality = '' }) =>
      municipality === place ? '' : municipality,
    ),
    slug: locations.map(({ id, productionId }) => id.slice(productionId.length + 2)),
    sources: locations.map(({ sourceIds }) => sourceIds.length),
    id: productions.map(({ id }) => id),
    titleEs: productions.map(({ titleEs }) => titleEs),
    stateSlug: statesInOrder(dataset).map(stateSlug),
    titleEn: productions.map(({ titleEs, titleEn = '' }) => (titleEn === titleEs ? '' : titleEn)),
  };
}
