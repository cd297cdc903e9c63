import type { Chart } from '../../figure/chart.ts';
import { FILTERS } from '../filterKeys.ts';

export const about = {
  id: 'slate',
  section: 'titles',
  table: 'productions',
  slices: ['facets', 'names'],
  words: [...FILTERS, 'state-short.'],
  filtered: true,
  settings: ['slate.'],
} as const satisfies Chart;
