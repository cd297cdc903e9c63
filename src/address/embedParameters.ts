import type { Theme } from '../embed/parentSignals.ts';

/**
 * What of the controls an embed shows: those of the figure itself, which is the default and stands in no address; none;
 * or the filters too.
 */
export type Controls = 'own' | 'none' | 'filters';

/** What an embed's address says besides the view. */
export interface EmbedParameters {
  readonly theme: Theme;
  readonly controls: Controls;
  /** `name=value` of each part that was ignored. */
  readonly ignored: readonly string[];
}

const THEMES: readonly string[] = ['auto', 'light', 'dark'] satisfies Theme[];
const CONTROLS: readonly string[] = ['none', 'filters'] satisfies Controls[];

/** Reads the parameters of an embed's query string; what it does not know is left out and listed. */
export function readEmbedParameters(search: string): EmbedParameters {
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const read = (name: string, known: readonly string[], initial: string) => {
    const value = query.get(name) ?? initial;
    if (known.includes(value)) return value;
    if (value !== initial) ignored.push(`${name}=${value}`);
    return initial;
  };
  const theme = read('theme', THEMES, 'auto') as Theme;
  const controls = read('controls', CONTROLS, 'own') as Controls;
  return { theme, controls, ignored };
}
