import type { Chart } from '../../figure/chart.ts';

export const about = {
  id: 'fact-check',
  section: 'fact-check',
  table: 'claims',
  slices: ['claims'],
  words: [],
  filtered: false,
  settings: ['claims.'],
} as const satisfies Chart;
