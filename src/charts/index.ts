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
  { id: 'investment-timeline', section: 'money', table: 'investments', slices: ['timeline'], words: ['kind.'], filtered: false, heights: { narrow: 2477, medium: 1681, wide: 1351 }, file: 'InvestmentTimeline.svelte' },
  { id: 'national-pledges', section: 'money', table: 'investments', slices: ['pledges'], words: ['country.'], filtered: false, heights: { narrow: 2355, medium: 1741, wide: 1701 }, file: 'NationalPledges.svelte' },
  { id: 'industry', section: 'money', table: 'indicators', slices: ['industry'], words: [], filtered: false, heights: { narrow: 1587, medium: 980, wide: 861 }, file: 'Industry.svelte' },
  { id: 'sector-shares', section: 'money', table: 'sectorShares', slices: ['sectorShares'], words: ['country.'], filtered: false, heights: { narrow: 1361, medium: 1106, wide: 1061 }, file: 'SectorShares.svelte' },
  { id: 'multiplier-workbench', section: 'multiplier', table: 'multipliers', slices: ['factors', 'exchangeRates'], words: [], filtered: false, heights: { narrow: 2619, medium: 1843, wide: 1637 }, file: 'MultiplierWorkbench.svelte' },
  { id: 'multipliers', section: 'multiplier', table: 'multipliers', slices: ['studies'], words: [], filtered: false, heights: { narrow: 1319, medium: 1095, wide: 1050 }, file: 'Multipliers.svelte' },
  { id: 'filming-map', section: 'where', table: 'locations', slices: ['facets', 'places', 'states', 'footprint', 'atlas', 'outlines'], words: FILTERS, filtered: true, heights: { narrow: 809, medium: 895, wide: 930 }, file: 'FilmingMap.svelte' },
  { id: 'states', section: 'where', table: 'locations', slices: ['facets', 'places', 'states', 'footprint'], words: FILTERS, filtered: true, heights: { narrow: 1394, medium: 1189, wide: 1124 }, file: 'States.svelte' },
  { id: 'genres', section: 'genres', table: 'productions', slices: ['facets'], words: FILTERS, filtered: true, heights: { narrow: 778, medium: 654, wide: 609 }, file: 'Genres.svelte' },
  { id: 'genres-by-year', section: 'genres', table: 'productions', slices: ['facets'], words: FILTERS, filtered: true, heights: { narrow: 827, medium: 874, wide: 809 }, file: 'GenresByYear.svelte' },
  { id: 'slate', section: 'titles', table: 'productions', slices: ['facets', 'names'], words: [...FILTERS, 'state-short.'], filtered: true, heights: { narrow: 4803, medium: 2823, wide: 2600 }, file: 'Slate.svelte' },
  { id: 'fact-check', section: 'fact-check', table: 'claims', slices: ['claims'], words: [], filtered: false, heights: { narrow: 2645, medium: 1906, wide: 1560 }, file: 'FactCheck.svelte' },
] as const satisfies readonly Chart[];

export type ChartId = (typeof CHARTS)[number]['id'];
