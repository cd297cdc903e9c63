import type { Chart } from './chart.ts';

/** Every chart, once, in the order of the page. A chart is a file here, a line below and its words in each language. */
export const CHARTS = [
  {
    id: 'filming-map',
    section: 'where',
    table: 'locations',
    slices: ['facets', 'places', 'states', 'footprint', 'atlas', 'outlines'],
    words: ['state.', 'confidence.'],
    filtered: true,
    heights: { narrow: 620, medium: 820, wide: 960 },
    file: 'FilmingMap.svelte',
  },
  {
    id: 'states',
    section: 'where',
    table: 'locations',
    slices: ['facets', 'places', 'states', 'footprint'],
    words: ['state.'],
    filtered: true,
    heights: { narrow: 1100, medium: 1100, wide: 1100 },
    file: 'States.svelte',
  },
  {
    id: 'genres',
    section: 'genres',
    table: 'productions',
    slices: ['facets'],
    words: ['genre.'],
    filtered: true,
    heights: { narrow: 760, medium: 760, wide: 760 },
    file: 'Genres.svelte',
  },
] as const satisfies readonly Chart[];

export type ChartId = (typeof CHARTS)[number]['id'];
