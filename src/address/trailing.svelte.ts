import type { Chart } from '../figure/chart.ts';
import type { Reader } from '../figure/reader.ts';
import { EVERYTHING, type Filter } from '../filter/filter.ts';
import { viewQuery } from '../filter/query.ts';
import {
  DEFAULTS,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  type SettingValue,
} from '../filter/settings.ts';

/** What of the reader's view a figure draws. */
type Part = Pick<Chart, 'filtered' | 'settings'>;

/**
 * The view as one figure draws it: it stays as it is until the figure catches up with the page, so that what was pressed
 * can answer before all else is drawn. What a figure asks amid an event, and what it chooses, is the page's own view.
 */
export class TrailingReader implements Reader {
  readonly #page: Reader;
  readonly #filtered: boolean;
  readonly #own: readonly SettingName[];
  #filter: Filter = $state.raw(EVERYTHING);
  #settings: Settings = $state.raw(DEFAULTS);
  #view = $state.raw() as Reader['view'];
  #query = $state.raw('');

  constructor(page: Reader, { filtered, settings }: Part) {
    this.#page = page;
    this.#filtered = filtered;
    this.#own = SETTING_NAMES.filter((name) => settings.some((beginning) => name.startsWith(beginning)));
    this.#view = page.view;
    this.catchUp();
  }

  get filter() {
    return $effect.tracking() ? this.#filter : this.#page.filter;
  }

  get settings() {
    return $effect.tracking() ? this.#settings : this.#page.settings;
  }

  get view() {
    return $effect.tracking() ? this.#view : this.#page.view;
  }

  get query() {
    return $effect.tracking() ? this.#query : this.#page.query;
  }

  readonly drawn = $derived(viewQuery(this.#filter, this.#settings));

  /** Whether the page shows another view by now; of what another figure draws, only the address counts. */
  get isBehind(): boolean {
    const { view, query } = this.#page;
    return query !== this.#query || (this.#filtered && view !== this.#view) || this.#hasOtherSettings();
  }

  /** Takes over the page's view. What this figure draws nothing of stays as it was, so that nothing is computed anew. */
  catchUp(): void {
    const { filter, settings, view, query } = this.#page;
    if (this.#filtered) {
      this.#filter = filter;
      this.#view = view;
    }
    if (this.#hasOtherSettings())
      this.#settings = this.#own.reduce((own, name) => ({ ...own, [name]: settings[name] }), DEFAULTS);
    this.#query = query;
  }

  choose(filter: Filter, passing?: boolean): void {
    this.#page.choose(filter, passing);
  }

  set<Name extends SettingName>(name: Name, value: SettingValue<Name>, passing?: boolean): void {
    this.#page.set(name, value, passing);
  }

  #hasOtherSettings(): boolean {
    return this.#own.some((name) => this.#settings[name] !== this.#page.settings[name]);
  }
}
