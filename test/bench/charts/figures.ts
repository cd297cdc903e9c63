import type { ChartId } from '../../../src/charts/index.ts';

/** Our figures of what the rivals draw. */
export const FIGURES = ['genres', 'genres-by-year', 'filming-map'] as const satisfies readonly ChartId[];
