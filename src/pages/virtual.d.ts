/** Modules that the build makes from the tables and the list of charts (see build/virtualModules.ts). */
declare module 'virtual:slices' {
  import type { SliceName, Slices } from '../model/slices.ts';
  /** Fetches the slices asked for, each once. */
  export function loadSlices<Name extends SliceName>(names: readonly Name[]): Promise<Pick<Slices, Name>>;
}

declare module 'virtual:charts' {
  import type { ChartModule } from '../charts/chart.ts';
  /** A chart's module by its id. */
  export function loadChart(id: string): Promise<ChartModule>;
}

declare module 'virtual:slice/placeDetails' {
  import type { PlaceDetails } from '../model/placeDetails.ts';
  const details: PlaceDetails;
  export default details;
}

declare module 'virtual:slice/topology' {
  import type { Topology } from 'topojson-specification';
  const topology: Topology;
  export default topology;
}
