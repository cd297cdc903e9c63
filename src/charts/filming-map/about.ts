import type { Chart } from '../../figure/chart.ts';
import { FILTERS } from '../filterKeys.ts';

export const about = {
  id: 'filming-map',
  section: 'where',
  table: 'locations',
  slices: ['facets', 'places', 'states', 'footprint', 'atlas', 'outlines'],
  words: FILTERS,
  filtered: true,
  settings: ['map.'],
} as const satisfies Chart;
