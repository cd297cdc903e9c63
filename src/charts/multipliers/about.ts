import type { Chart } from '../../figure/chart.ts';

export const about = {
  id: 'multipliers',
  section: 'context',
  table: 'multipliers',
  slices: ['studies'],
  words: ['unit.', 'commissioner.', 'multiplier-type.'],
  filtered: false,
  settings: ['multipliers.'],
} as const satisfies Chart;
