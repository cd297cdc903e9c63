import { about as factCheck } from './fact-check/about.ts';
import { about as filmingMap } from './filming-map/about.ts';
import { about as genres } from './genres/about.ts';
import { about as genresByYear } from './genres-by-year/about.ts';
import { about as industry } from './industry/about.ts';
import { about as investmentTimeline } from './investment-timeline/about.ts';
import { about as multiplierWorkbench } from './multiplier-workbench/about.ts';
import { about as multipliers } from './multipliers/about.ts';
import { about as nationalPledges } from './national-pledges/about.ts';
import { about as sectorShares } from './sector-shares/about.ts';
import { about as slate } from './slate/about.ts';
import { about as states } from './states/about.ts';
import { about as watched } from './watched/about.ts';
import type { Chart } from '../figure/chart.ts';

/** Every chart, once, in the order of the page. A chart is a folder here, a line below and its words in each language. */
export const CHARTS = [
  investmentTimeline,
  multiplierWorkbench,
  filmingMap,
  states,
  genres,
  genresByYear,
  slate,
  watched,
  factCheck,
  nationalPledges,
  industry,
  sectorShares,
  multipliers,
] as const satisfies readonly Chart[];

export type ChartId = (typeof CHARTS)[number]['id'];

/** The component of a chart, from this folder: `genres-by-year/GenresByYear.svelte`. */
export function componentOf(id: ChartId): string {
  const name = id.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
  return `${id}/${name}.svelte`;
}
