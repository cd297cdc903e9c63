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
  { id: 'investment-timeline', section: 'money', table: 'investments', slices: ['timeline'], words: ['kind.'], filtered: false, heights: { narrow: 2444, medium: 1655, wide: 1255 }, file: 'InvestmentTimeline.svelte' },
  { id: 'national-pledges', section: 'money', table: 'investments', slices: ['pledges'], words: ['country.'], filtered: false, heights: { narrow: 2537, medium: 1823, wide: 1783 }, file: 'NationalPledges.svelte' },
  { id: 'industry', section: 'money', table: 'indicators', slices: ['industry'], words: [], filtered: false, heights: { narrow: 2305, medium: 1418, wide: 1281 }, file: 'Industry.svelte' },
  { id: 'sector-shares', section: 'money', table: 'sectorShares', slices: ['sectorShares'], words: ['country.'], filtered: false, heights: { narrow: 1363, medium: 1108, wide: 1063 }, file: 'SectorShares.svelte' },
  { id: 'multiplier-workbench', section: 'multiplier', table: 'multipliers', slices: ['factors', 'exchangeRates'], words: [], filtered: false, heights: { narrow: 2657, medium: 1809, wide: 1637 }, file: 'MultiplierWorkbench.svelte' },
  { id: 'multipliers', section: 'multiplier', table: 'multipliers', slices: ['studies'], words: [], filtered: false, heights: { narrow: 1321, medium: 1097, wide: 1052 }, file: 'Multipliers.svelte' },
  { id: 'filming-map', section: 'where', table: 'locations', slices: ['facets', 'places', 'states', 'footprint', 'atlas', 'outlines'], words: FILTERS, filtered: true, heights: { narrow: 795, medium: 881, wide: 932 }, file: 'FilmingMap.svelte' },
  { id: 'states', section: 'where', table: 'locations', slices: ['facets', 'places', 'states', 'footprint'], words: FILTERS, filtered: true, heights: { narrow: 1396, medium: 1191, wide: 1126 }, file: 'States.svelte' },
  { id: 'genres', section: 'genres', table: 'productions', slices: ['facets'], words: FILTERS, filtered: true, heights: { narrow: 780, medium: 656, wide: 611 }, file: 'Genres.svelte' },
  { id: 'genres-by-year', section: 'genres', table: 'productions', slices: ['facets'], words: FILTERS, filtered: true, heights: { narrow: 829, medium: 876, wide: 811 }, file: 'GenresByYear.svelte' },
  { id: 'slate', section: 'titles', table: 'productions', slices: ['facets', 'names'], words: [...FILTERS, 'state-short.'], filtered: true, heights: { narrow: 3416, medium: 2844, wide: 2602 }, file: 'Slate.svelte' },
  { id: 'fact-check', section: 'fact-check', table: 'claims', slices: ['claims'], words: [], filtered: false, heights: { narrow: 2699, medium: 1960, wide: 1586 }, file: 'FactCheck.svelte' },
] as const satisfies readonly Chart[];

export type ChartId = (typeof CHARTS)[number]['id'];
