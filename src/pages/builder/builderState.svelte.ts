import { CHARTS, type ChartId } from '../../charts/index.ts';
import { readQuery, viewQuery } from '../../filter/query.ts';
import { DEFAULTS } from '../../filter/settings.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import type { EmbedChoice } from '../../address/embedAddresses.ts';
import {
  EMBED_PARAMETERS,
  readEmbedParameters,
  writeEmbedParameters,
  type EmbedLooks,
} from '../../address/embedParameters.ts';
import type { AddressReader } from '../../address/reader.svelte.ts';

/** What the builder's address holds besides the view. */
export const BUILDER_PARAMETERS = [...EMBED_PARAMETERS, 'chart', 'language'];

interface Options extends EmbedLooks {
  readonly chart: ChartId;
  readonly lang: Lang;
}

/** What the reader has chosen to embed, kept in the page's address. */
export class BuilderState {
  readonly reader: AddressReader;
  readonly #window: Window;
  #options: Options = $state.raw()!;

  /** `lang` is the page's own language, in which an embed speaks unless another is chosen. */
  constructor(window: Window, reader: AddressReader, lang: Lang) {
    this.#window = window;
    this.reader = reader;
    const { search } = window.location;
    const query = new URLSearchParams(search);
    const { theme, controls } = readEmbedParameters(search);
    this.#options = {
      chart: CHARTS.find(({ id }) => id === query.get('chart'))?.id ?? CHARTS[0].id,
      lang: LANGS.find((id) => id === query.get('language')) ?? lang,
      theme,
      controls,
    };
  }

  get chart() {
    return this.#options.chart;
  }
  get lang() {
    return this.#options.lang;
  }
  get theme() {
    return this.#options.theme;
  }
  get controls() {
    return this.#options.controls;
  }

  get choice(): Omit<EmbedChoice, 'chart'> {
    const { lang, theme, controls } = this.#options;
    return { lang, theme, controls, view: this.reader.query };
  }

  /** Changes some of the options and the address with them. Another chart has no use for what was set of the last. */
  set(options: Partial<Options>): void {
    this.#options = { ...this.#options, ...options };
    if (options.chart) this.#keepSettingsOf(options.chart);
    const { chart, lang, ...looks } = this.#options;
    const address = new URL(this.#window.location.href);
    address.searchParams.set('chart', chart);
    address.searchParams.set('language', lang);
    writeEmbedParameters(address.searchParams, looks);
    try {
      this.#window.history.replaceState(null, '', address);
    } catch {
      // Where the history is refused the choice holds all the same.
    }
  }

  /** Whether everything that a query asks for is chosen. */
  holds(query: string): boolean {
    const chosen = new URLSearchParams(this.reader.query);
    return [...new URLSearchParams(query)].every(([name, value]) => chosen.get(name) === value);
  }

  /** Asks for what a query asks for, or no longer, and leaves the rest of the view as it is. */
  toggle(query: string): void {
    const view = new URLSearchParams(this.reader.query);
    const isHeld = this.holds(query);
    for (const [name, value] of new URLSearchParams(query))
      if (isHeld) view.delete(name);
      else view.set(name, value);
    this.adopt(view.toString());
  }

  #keepSettingsOf(id: ChartId): void {
    const { settings: own } = CHARTS.find((chart) => chart.id === id)!;
    const { filter, settings } = this.reader;
    const kept = Object.entries(settings).filter(([name]) => own.some((start) => name.startsWith(start)));
    this.reader.choose(filter, true, { ...DEFAULTS, ...Object.fromEntries(kept) });
  }

  /** Takes over the view of an embed in which the reader pressed something. */
  adopt(search: string): void {
    const { filter, settings } = readQuery(search, BUILDER_PARAMETERS);
    if (viewQuery(filter, settings) !== this.reader.query) this.reader.choose(filter, true, settings);
  }
}
