import type { Chart } from '../../figure/chart.ts';
import { FILTERS } from '../filterKeys.ts';

export const about = {
  id: 'watched',
  section: 'titles',
  table: 'viewing',
  slices: ['facets', 'names', 'watched'],
  words: FILTERS,
  filtered: true,
  settings: ['watched.'],
} as const satisfies Chart;
