import { CHARTS, type ChartId } from '../../charts/index.ts';
import type { Theme } from '../../embed/parentSignals.ts';
import { readQuery, viewQuery } from '../../filter/query.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import type { EmbedChoice } from '../../address/embedAddresses.ts';
import type { Controls } from '../../address/embedParameters.ts';
import { EMBED_PARAMETERS, type AddressReader } from '../../address/reader.svelte.ts';

/** What the builder's address holds besides the view. */
export const BUILDER_PARAMETERS = [...EMBED_PARAMETERS, 'chart', 'language'];

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const CONTROLS: readonly Controls[] = ['own', 'none', 'filters'];

interface Options {
  readonly chart: ChartId;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly controls: Controls;
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
    const query = new URLSearchParams(window.location.search);
    this.#options = {
      chart: CHARTS.find(({ id }) => id === query.get('chart'))?.id ?? CHARTS[0].id,
      lang: LANGS.find((id) => id === query.get('language')) ?? lang,
      theme: THEMES.find((id) => id === query.get('theme')) ?? 'auto',
      controls: CONTROLS.find((id) => id === query.get('controls')) ?? 'own',
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

  /** Changes some of the options and the address with them. */
  set(options: Partial<Options>): void {
    this.#options = { ...this.#options, ...options };
    const { chart, lang, theme, controls } = this.#options;
    const address = new URL(this.#window.location.href);
    const written = { chart, language: lang, theme, controls };
    for (const [name, value] of Object.entries(written)) address.searchParams.set(name, value);
    if (theme === 'auto') address.searchParams.delete('theme');
    if (controls === 'own') address.searchParams.delete('controls');
    try {
      this.#window.history.replaceState(null, '', address);
    } catch {
      // Where the history is refused the choice holds all the same.
    }
  }

  /** Takes over the view of an embed in which the reader pressed something. */
  adopt(search: string): void {
    const { filter, settings } = readQuery(search, BUILDER_PARAMETERS);
    if (viewQuery(filter, settings) !== this.reader.query) this.reader.choose(filter, true, settings);
  }
}
