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

declare module 'virtual:snippetWords' {
  import type { Lang } from '../i18n/languages.ts';
  import type { Messages } from '../i18n/translate.ts';
  /** The words of a snippet in every language. */
  const words: Readonly<Record<Lang, Partial<Messages>>>;
  export default words;
}
