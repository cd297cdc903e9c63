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
    heights: { narrow: 2434, medium: 1682, wide: 1352 },
    file: 'InvestmentTimeline.svelte',
  },
  {
    id: 'national-pledges',
    section: 'money',
    table: 'investments',
    slices: ['pledges'],
    words: ['country.'],
    filtered: false,
    heights: { narrow: 2312, medium: 1742, wide: 1702 },
    file: 'NationalPledges.svelte',
  },
  {
    id: 'sector-shares',
    section: 'money',
    table: 'sectorShares',
    slices: ['sectorShares'],
    words: ['country.'],
    filtered: false,
    heights: { narrow: 1350, medium: 1106, wide: 1062 },
    file: 'SectorShares.svelte',
  },
  {
    id: 'industry',
    section: 'money',
    table: 'indicators',
    slices: ['industry'],
    words: [],
    filtered: false,
    heights: { narrow: 1580, medium: 980, wide: 861 },
    file: 'Industry.svelte',
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
