import type { Theme } from '../embed/parentSignals.ts';

/**
 * What of the controls an embed shows: those of the figure itself, which is the default and stands in no address; none;
 * or the filters too.
 */
export type Controls = 'own' | 'none' | 'filters';

/** How an embed looks, beside its view. */
export interface EmbedLooks {
  readonly theme: Theme;
  readonly controls: Controls;
}

/** What an embed's address says besides the view. */
export interface EmbedParameters extends EmbedLooks {
  /** The parts of the figure's depth that are open from the start. */
  readonly open: readonly string[];
  /** `name=value` of each part that was ignored. */
  readonly ignored: readonly string[];
  /** The names of parameters that are no part of the view. */
  readonly names: readonly string[];
}

const DEFAULTS: EmbedLooks = { theme: 'auto', controls: 'own' };
const THEMES: readonly string[] = ['auto', 'light', 'dark'] satisfies Theme[];
const CONTROLS: readonly string[] = ['none', 'filters'] satisfies Controls[];

/** Ours, and those that the libraries of publishers' pages give a frame. */
export const EMBED_PARAMETERS: readonly string[] = [
  ...Object.keys(DEFAULTS),
  'open',
  'resize',
  'childId',
  'initialWidth',
  'parentTitle',
  'parentUrl',
];

/** Reads the parameters of an embed's query string; what it does not know is left out and listed. */
export function readEmbedParameters(search: string): EmbedParameters {
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const read = (name: keyof EmbedLooks, known: readonly string[]) => {
    const initial = DEFAULTS[name];
    const value = query.get(name) ?? initial;
    if (known.includes(value)) return value;
    if (value !== initial) ignored.push(`${name}=${value}`);
    return initial;
  };
  const theme = read('theme', THEMES) as Theme;
  const controls = read('controls', CONTROLS) as Controls;
  const open = (query.get('open') ?? '').split(',').filter(Boolean);
  return { theme, controls, open, ignored, names: EMBED_PARAMETERS };
}

/** Writes the parameters into a query; what is as it is by default is taken out. */
export function writeEmbedParameters(query: URLSearchParams, looks: EmbedLooks): void {
  for (const name of Object.keys(DEFAULTS) as (keyof EmbedLooks)[])
    if (looks[name] === DEFAULTS[name]) query.delete(name);
    else query.set(name, looks[name]);
}

/** The query string of an embed: its view's, and its parameters. */
export function writeEmbedQuery(view: string, looks: EmbedLooks): string {
  const query = new URLSearchParams();
  writeEmbedParameters(query, looks);
  return [view, query.toString()].filter(Boolean).join('&');
}
