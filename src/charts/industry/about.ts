import type { Chart } from '../../figure/chart.ts';

export const about = {
  id: 'industry',
  section: 'context',
  table: 'indicators',
  slices: ['industry'],
  words: ['unit.', 'counter.'],
  filtered: false,
  settings: [],
} as const satisfies Chart;
