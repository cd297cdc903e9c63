import type { Chart } from '../../figure/chart.ts';
import { FILTERS } from '../filterKeys.ts';

export const about = {
  id: 'states',
  section: 'where',
  table: 'locations',
  slices: ['facets', 'places', 'states', 'footprint'],
  words: FILTERS,
  filtered: true,
  settings: ['states.'],
} as const satisfies Chart;
