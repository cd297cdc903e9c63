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
  { id: 'investment-timeline', section: 'money', table: 'investments', slices: ['timeline'], words: ['kind.'], filtered: false, heights: { narrow: 2444, medium: 1655, wide: 1255 }, onPage: { narrow: 2110, medium: 1390, wide: 1530 }, file: 'InvestmentTimeline.svelte' },
  { id: 'national-pledges', section: 'money', table: 'investments', slices: ['pledges'], words: ['country.'], filtered: false, heights: { narrow: 2537, medium: 1823, wide: 1783 }, onPage: { narrow: 2450, medium: 1760, wide: 1040 }, file: 'NationalPledges.svelte' },
  { id: 'industry', section: 'money', table: 'indicators', slices: ['industry'], words: ['unit.', 'counter.'], filtered: false, heights: { narrow: 2305, medium: 1418, wide: 1281 }, onPage: { narrow: 2220, medium: 1350, wide: 860 }, file: 'Industry.svelte' },
  { id: 'sector-shares', section: 'money', table: 'sectorShares', slices: ['sectorShares'], words: ['country.'], filtered: false, heights: { narrow: 1363, medium: 1108, wide: 1063 }, onPage: { narrow: 1310, medium: 1030, wide: 660 }, file: 'SectorShares.svelte' },
  { id: 'multiplier-workbench', section: 'multiplier', table: 'multipliers', slices: ['factors', 'exchangeRates', 'plan'], words: [], filtered: false, heights: { narrow: 2657, medium: 1809, wide: 1637 }, onPage: { narrow: 2370, medium: 1735, wide: 1755 }, file: 'MultiplierWorkbench.svelte' },
  { id: 'multipliers', section: 'multiplier', table: 'multipliers', slices: ['studies'], words: ['unit.'], filtered: false, heights: { narrow: 1321, medium: 1097, wide: 1052 }, onPage: { narrow: 1830, medium: 1560, wide: 1755 }, file: 'Multipliers.svelte' },
  { id: 'filming-map', section: 'where', table: 'locations', slices: ['facets', 'places', 'states', 'footprint', 'atlas', 'outlines'], words: FILTERS, filtered: true, heights: { narrow: 795, medium: 881, wide: 932 }, onPage: { narrow: 800, medium: 960, wide: 880 }, file: 'FilmingMap.svelte' },
  { id: 'states', section: 'where', table: 'locations', slices: ['facets', 'places', 'states', 'footprint'], words: FILTERS, filtered: true, heights: { narrow: 1396, medium: 1191, wide: 1126 }, onPage: { narrow: 1320, medium: 1150, wide: 1250 }, file: 'States.svelte' },
  { id: 'genres', section: 'genres', table: 'productions', slices: ['facets'], words: FILTERS, filtered: true, heights: { narrow: 780, medium: 656, wide: 611 }, onPage: { narrow: 690, medium: 735, wide: 805 }, file: 'Genres.svelte' },
  { id: 'genres-by-year', section: 'genres', table: 'productions', slices: ['facets'], words: FILTERS, filtered: true, heights: { narrow: 829, medium: 876, wide: 811 }, onPage: { narrow: 755, medium: 790, wide: 805 }, file: 'GenresByYear.svelte' },
  { id: 'slate', section: 'titles', table: 'productions', slices: ['facets', 'names'], words: [...FILTERS, 'state-short.'], filtered: true, heights: { narrow: 3416, medium: 2844, wide: 2602 }, onPage: { narrow: 3070, medium: 2630, wide: 1720 }, file: 'Slate.svelte' },
  { id: 'watched', section: 'titles', table: 'viewing', slices: ['facets', 'names', 'watched'], words: FILTERS, filtered: true, heights: { narrow: 1000, medium: 800, wide: 750 }, onPage: { narrow: 1000, medium: 800, wide: 750 }, file: 'Watched.svelte' },
  { id: 'fact-check', section: 'fact-check', table: 'claims', slices: ['claims'], words: [], filtered: false, heights: { narrow: 2699, medium: 1960, wide: 1586 }, onPage: { narrow: 2360, medium: 1730, wide: 1220 }, file: 'FactCheck.svelte' },
] as const satisfies readonly Chart[];

export type ChartId = (typeof CHARTS)[number]['id'];
