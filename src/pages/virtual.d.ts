/**
 * Modules that the build makes from the tables and the list of charts (see build/virtualModules.ts). An ambient module
 * may not import by a relative path, and the compiler skips saying so and gives up the type: hence `import()`.
 */
declare module 'virtual:slices' {
  type Slices = import('../model/slices.ts').Slices;
  /** Fetches the slices asked for, each once. */
  export function loadSlices<Name extends keyof Slices>(names: readonly Name[]): Promise<Pick<Slices, Name>>;
}

declare module 'virtual:charts' {
  /** A chart by its id. */
  export function loadChart(id: string): Promise<import('../figure/chart.ts').LoadedChart>;
}

declare module 'virtual:figures' {
  type Chart = import('../figure/chart.ts').Chart;
  type LoadedChart = import('../figure/chart.ts').LoadedChart;
  /** Every chart, in the order of the page. */
  export const figures: readonly (Pick<Chart, 'id' | 'filtered' | 'settings'> &
    Pick<LoadedChart, 'component'>)[];
}

declare module 'virtual:embed-view' {
  type EmbedView = typeof import('./embed/showEmbedView.ts');
  type Messages = import('../i18n/translate.ts').Messages;
  /** What tells an embed's view, with its words, by the language's tag. */
  export function loadEmbedView(tag: string): Promise<EmbedView & { words: Partial<Messages> }>;
}

declare module 'virtual:late-words' {
  type Messages = import('../i18n/translate.ts').Messages;
  /** The words of what opens on demand, by the language's tag. */
  export function loadLateWords(tag: string): Promise<Partial<Messages>>;
}

declare module 'virtual:snippetWords' {
  type Lang = import('../i18n/languages.ts').Lang;
  type Messages = import('../i18n/translate.ts').Messages;
  /** The words of a snippet in every language. */
  const words: Readonly<Record<Lang, Partial<Messages>>>;
  export default words;
}

declare module 'virtual:slice/search' {
  /** Each production's folded words, for a search. */
  const texts: readonly string[];
  export default texts;
}

declare module 'virtual:slice/placeDetails' {
  const details: import('../model/slices/placeDetails.ts').PlaceDetails;
  export default details;
}

declare module 'virtual:slice/topology' {
  /** Geometry's own, see geometry/outlineFeatures.ts. */
  const topology: unknown;
  export default topology;
}

declare module 'virtual:slice/towns' {
  const towns: import('../model/slices/towns.ts').Towns;
  export default towns;
}

/** The address of the map's worker, a file of its own. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs?url' {
  const address: string;
  export default address;
}

/** What the build says of itself, in place (https://vite.dev/guide/env-and-mode). */
interface ImportMeta {
  readonly env: { readonly SSR: boolean };
}
