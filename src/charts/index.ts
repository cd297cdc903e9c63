import type { Chart } from './chart.ts';

/** Every chart, once, in the order of the page. A chart is a file here, a line below and its words in each language. */
export const CHARTS = [
  {
    id: 'investment-timeline',
    section: 'money',
    table: 'investments',
    slices: ['timeline'],
    words: ['kind.'],
    filtered: false,
    heights: { narrow: 1500, medium: 1100, wide: 1100 },
    file: 'InvestmentTimeline.svelte',
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
