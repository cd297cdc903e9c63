import type { Chart } from './chart.ts';

/** Where the words of the filters and of the empty state begin. */
const FILTERS = [
  'empty.',
  'filter.',
  'genre.',
  'format.',
  'status.',
  'state.',
  'role.',
  'confidence.',
] as const;

/** Every chart, once, in the order of the page. A chart is a file here, a line below and its words in each language. */
// prettier-ignore
export const CHARTS = [
  { id: 'investment-timeline', section: 'money', table: 'investments', slices: ['timeline'], words: ['kind.'], filtered: false, heights: { narrow: 1500, medium: 1100, wide: 1100 }, file: 'InvestmentTimeline.svelte' },
  { id: 'national-pledges', section: 'money', table: 'investments', slices: ['pledges'], words: ['country.'], filtered: false, heights: { narrow: 1500, medium: 1200, wide: 1200 }, file: 'NationalPledges.svelte' },
  { id: 'multiplier-workbench', section: 'multiplier', table: 'multipliers', slices: ['factors', 'exchangeRates'], words: [], filtered: false, heights: { narrow: 1800, medium: 1500, wide: 1400 }, file: 'MultiplierWorkbench.svelte' },
  { id: 'multipliers', section: 'multiplier', table: 'multipliers', slices: ['studies'], words: [], filtered: false, heights: { narrow: 900, medium: 900, wide: 900 }, file: 'Multipliers.svelte' },
  { id: 'sector-shares', section: 'money', table: 'sectorShares', slices: ['sectorShares'], words: ['country.'], filtered: false, heights: { narrow: 900, medium: 700, wide: 700 }, file: 'SectorShares.svelte' },
  { id: 'industry', section: 'money', table: 'indicators', slices: ['industry'], words: [], filtered: false, heights: { narrow: 1200, medium: 900, wide: 900 }, file: 'Industry.svelte' },
  { id: 'filming-map', section: 'where', table: 'locations', slices: ['facets', 'places', 'states', 'footprint', 'atlas', 'outlines'], words: FILTERS, filtered: true, heights: { narrow: 800, medium: 880, wide: 930 }, file: 'FilmingMap.svelte' },
  { id: 'states', section: 'where', table: 'locations', slices: ['facets', 'places', 'states', 'footprint'], words: FILTERS, filtered: true, heights: { narrow: 1100, medium: 1100, wide: 1100 }, file: 'States.svelte' },
  { id: 'genres', section: 'genres', table: 'productions', slices: ['facets'], words: FILTERS, filtered: true, heights: { narrow: 760, medium: 760, wide: 760 }, file: 'Genres.svelte' },
  { id: 'genres-by-year', section: 'genres', table: 'productions', slices: ['facets'], words: FILTERS, filtered: true, heights: { narrow: 690, medium: 760, wide: 760 }, file: 'GenresByYear.svelte' },
  { id: 'slate', section: 'titles', table: 'productions', slices: ['facets', 'names'], words: [...FILTERS, 'state-short.'], filtered: true, heights: { narrow: 3400, medium: 2200, wide: 1900 }, file: 'Slate.svelte' },
  { id: 'fact-check', section: 'fact-check', table: 'claims', slices: ['claims'], words: [], filtered: false, heights: { narrow: 2400, medium: 1900, wide: 1300 }, file: 'FactCheck.svelte' },
] as const satisfies readonly Chart[];

export type ChartId = (typeof CHARTS)[number]['id'];
