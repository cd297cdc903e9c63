import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { countGenres } from '../../../src/aggregate/countGenres.ts';
import { countGenreYears } from '../../../src/aggregate/countGenreYears.ts';
import { countStates } from '../../../src/aggregate/countStates.ts';
import { slicesOf } from '../../../src/build/packSlices.ts';
import { EVERYTHING } from '../../../src/filter/filter.ts';
import { viewOf } from '../../../src/filter/view.ts';
import type { Dataset } from '../../../src/model/dataset.ts';

/** What every rival draws, counted already: the real numbers of our three figures. */
export interface SharedData {
  readonly genres: readonly { readonly genre: string; readonly titles: number }[];
  /** Titles of the six commonest genres by year. */
  readonly years: readonly { readonly year: number; readonly genre: string; readonly titles: number }[];
  readonly states: readonly { readonly id: string; readonly name: string; readonly titles: number }[];
  /** Outlines of the states, with the ids above. */
  readonly topology: Topology;
}

const MOST_GENRES = 12;
const MOST_BY_YEAR = 6;

/** Steps that the map is cut into each way, as finely as it shows at a phone's width. */
const QUANTIZATION = 10_000;

/** The outlines that our picture is drawn of, states with the borders they share: not the finer ones of the map that zooms. */
function outlinesOf(root: string): Topology {
  const states = JSON.parse(readFileSync(join(root, 'data/mexico-states.geojson'), 'utf8')) as never;
  return topology({ states }, QUANTIZATION);
}

/** The data of the three charts. */
export function sharedData(dataset: Dataset, root: string): SharedData {
  const slices = slicesOf(dataset);
  const view = viewOf(slices.facets, EVERYTHING);
  const { years, genres } = countGenreYears(view);
  const { states } = countStates(view, slices.places);
  return {
    genres: countGenres(view, 'whole').genres.slice(0, MOST_GENRES),
    years: genres
      .slice(0, MOST_BY_YEAR)
      .flatMap(({ genre, titles }) => titles.map((n, index) => ({ year: years[index]!, genre, titles: n }))),
    states: states.map(({ state, titles }, at) => ({ id: state, name: dataset.states[at]!.nameEn, titles })),
    topology: outlinesOf(root),
  };
}
