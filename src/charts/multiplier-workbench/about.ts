import type { Chart } from '../../figure/chart.ts';

export const about = {
  id: 'multiplier-workbench',
  section: 'multiplier',
  table: 'multipliers',
  slices: ['factors', 'exchangeRates', 'plan', 'cautions'],
  words: [],
  filtered: false,
  settings: ['multiplier.'],
} as const satisfies Chart;
