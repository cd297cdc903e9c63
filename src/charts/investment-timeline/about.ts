import type { Chart } from '../../figure/chart.ts';

export const about = {
  id: 'investment-timeline',
  section: 'money',
  table: 'investments',
  slices: ['timeline'],
  words: ['kind.'],
  filtered: false,
  settings: ['timeline.'],
} as const satisfies Chart;
