import type { Topology } from 'topojson-specification';
import { countStates, type StateCounts } from '../../../aggregate/countStates.ts';
import { indexTitles, type TitleIndex } from '../../../aggregate/indexTitles.ts';
import { EVERYTHING } from '../../../filter/filter.ts';
import { viewOf } from '../../../filter/view.ts';
import type { Frame } from '../../../geometry/atlas.ts';
import { borderingStates } from '../../../geometry/borderingStates.ts';
import { spotMap, type NamedPlace, type SpotMap } from '../../../geometry/spotMap.ts';
import type { Sharpness } from '../../../geometry/placeMarks.ts';
import type { FilmLocation } from '../../../model/locations.ts';
import { stateSlug } from '../../../model/states.ts';
import { CONFIDENCES, PRECISIONS, type StateCode } from '../../../model/vocabulary.ts';
import { drawLocator, type Locator } from '../../geography/locator.ts';
import type { RenderInput } from '../../renderInput.ts';

/** What the pages of all states and titles have in common, made once an edition. */
export interface Subjects {
  readonly index: TitleIndex;
  readonly counts: StateCounts;
  readonly topology: Topology;
  /** The country for a page, and wider than high for an embed. */
  readonly locator: Locator;
  readonly wideLocator: Locator;
  readonly bordering: ReadonlyMap<string, readonly string[]>;
  readonly slugs: ReadonlyMap<StateCode, string>;
}

const known = new WeakMap<RenderInput, Subjects>();

/** The subjects of an edition. */
export function subjectsOf(input: RenderInput): Subjects {
  const subjects = known.get(input) ?? gather(input);
  known.set(input, subjects);
  return subjects;
}

function gather({ publication, slices }: RenderInput): Subjects {
  const { dataset } = publication.edition;
  const topology = slices.topology as Topology;
  return {
    index: indexTitles(dataset),
    counts: countStates(viewOf(slices.facets, EVERYTHING), slices.places),
    topology,
    locator: drawLocator(topology, { width: 640, height: 420 }),
    wideLocator: drawLocator(topology, { width: 640, height: 320 }),
    bordering: borderingStates(topology),
    slugs: new Map(dataset.states.map((state) => [state.iso, stateSlug(state)])),
  };
}

/** The narrowest pictures that names are placed for, in px: on a phone in an embed and on a page, on a wider screen. */
const WIDTHS = { narrow: 280, medium: 560 } as const;

/** Recorded places as the marks and names of a small map. */
export function mapOf(places: readonly FilmLocation[], frame: Frame): SpotMap {
  const named = places.map(({ place, lon, lat, precision, confidence }): NamedPlace => ({
    name: place,
    lonLat: [lon, lat],
    sharpness: PRECISIONS.indexOf(precision) as Sharpness,
    sureness: CONFIDENCES.indexOf(confidence),
  }));
  return spotMap(named, frame, WIDTHS);
}
