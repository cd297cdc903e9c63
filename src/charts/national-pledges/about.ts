import type { Chart } from '../../figure/chart.ts';

export const about = {
  id: 'national-pledges',
  section: 'context',
  table: 'investments',
  slices: ['pledges'],
  words: ['country.', 'region.'],
  filtered: false,
  settings: ['pledges.'],
} as const satisfies Chart;
