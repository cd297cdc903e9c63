import type { Chart } from '../../figure/chart.ts';

export const about = {
  id: 'industry',
  section: 'context',
  table: 'indicators',
  slices: ['industry'],
  words: ['unit.', 'counter.'],
  filtered: false,
  settings: ['industry.'],
} as const satisfies Chart;
