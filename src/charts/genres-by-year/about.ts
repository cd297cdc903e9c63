import type { Chart } from '../../figure/chart.ts';
import { FILTERS } from '../filterKeys.ts';

export const about = {
  id: 'genres-by-year',
  section: 'genres',
  table: 'productions',
  slices: ['facets'],
  words: FILTERS,
  filtered: true,
  settings: ['genres-by-year.'],
} as const satisfies Chart;
