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
  { id: 'investment-timeline', section: 'money', table: 'investments', slices: ['timeline'], words: ['kind.'], filtered: false, file: 'InvestmentTimeline.svelte' },
  { id: 'national-pledges', section: 'money', table: 'investments', slices: ['pledges'], words: ['country.'], filtered: false, file: 'NationalPledges.svelte' },
  { id: 'industry', section: 'money', table: 'indicators', slices: ['industry'], words: ['unit.', 'counter.'], filtered: false, file: 'Industry.svelte' },
  { id: 'sector-shares', section: 'money', table: 'sectorShares', slices: ['sectorShares'], words: ['country.'], filtered: false, file: 'SectorShares.svelte' },
  { id: 'multiplier-workbench', section: 'multiplier', table: 'multipliers', slices: ['factors', 'exchangeRates', 'plan', 'cautions'], words: [], filtered: false, file: 'MultiplierWorkbench.svelte' },
  { id: 'multipliers', section: 'multiplier', table: 'multipliers', slices: ['studies'], words: ['unit.', 'commissioner.', 'multiplier-type.'], filtered: false, file: 'Multipliers.svelte' },
  { id: 'filming-map', section: 'where', table: 'locations', slices: ['facets', 'places', 'states', 'footprint', 'atlas', 'outlines'], words: FILTERS, filtered: true, file: 'FilmingMap.svelte' },
  { id: 'states', section: 'where', table: 'locations', slices: ['facets', 'places', 'states', 'footprint'], words: FILTERS, filtered: true, file: 'States.svelte' },
  { id: 'genres', section: 'genres', table: 'productions', slices: ['facets'], words: FILTERS, filtered: true, file: 'Genres.svelte' },
  { id: 'genres-by-year', section: 'genres', table: 'productions', slices: ['facets'], words: FILTERS, filtered: true, file: 'GenresByYear.svelte' },
  { id: 'slate', section: 'titles', table: 'productions', slices: ['facets', 'names'], words: [...FILTERS, 'state-short.'], filtered: true, file: 'Slate.svelte' },
  { id: 'watched', section: 'titles', table: 'viewing', slices: ['facets', 'names', 'watched'], words: FILTERS, filtered: true, file: 'Watched.svelte' },
  { id: 'fact-check', section: 'fact-check', table: 'claims', slices: ['claims'], words: [], filtered: false, file: 'FactCheck.svelte' },
] as const satisfies readonly Chart[];

export type ChartId = (typeof CHARTS)[number]['id'];
