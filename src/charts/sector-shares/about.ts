import type { Chart } from '../../figure/chart.ts';

export const about = {
  id: 'sector-shares',
  section: 'context',
  table: 'sectorShares',
  slices: ['sectorShares'],
  words: ['country.'],
  filtered: false,
  settings: [],
} as const satisfies Chart;
