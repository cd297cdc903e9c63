import type { Reader } from '../figure/reader.ts';
import type { Filter } from '../filter/filter.ts';
import { readQuery, viewQuery, writeQuery, type Query } from '../filter/query.ts';
import type { SettingName, SettingValue } from '../filter/settings.ts';
import type { Look, View } from '../filter/view.ts';
import { forgetTrackers } from './forgetTrackers.ts';

/** The reader's view, kept in the page's address: the address is read here and written here, nowhere else. */
export class AddressReader implements Reader {
  readonly #window: Window;
  readonly #look: Look;
  readonly #loadText: () => Promise<readonly string[]>;
  readonly #others: readonly string[];
  #query: Query = $state.raw()!;
  #text: readonly string[] | undefined = $state.raw();

  /**
   * `look` applies the filter. `loadText` fetches each production's folded words, which `q` searches. It is called when
   * a search first needs it; until it is there, or where it fails, `q` keeps everything. `others` are parameters that
   * somebody else reads.
   */
  constructor(
    window: Window,
    look: Look,
    loadText: () => Promise<readonly string[]>,
    others: readonly string[],
  ) {
    this.#window = window;
    this.#look = look;
    this.#loadText = loadText;
    this.#others = others;
    forgetTrackers(window);
    this.#query = this.#read();
    window.addEventListener('popstate', () => {
      this.#query = this.#read();
      void this.ready();
    });
  }

  /** Resolves when what the view needs is there. */
  async ready(): Promise<void> {
    if (this.filter.q === '' || this.#text) return;
    try {
      this.#text = await this.#loadText();
    } catch {
      // Without the words the search keeps everything, which the count beside it shows.
    }
  }

  get filter(): Filter {
    return this.#query.filter;
  }

  get settings() {
    return this.#query.settings;
  }

  /** The parts of the address that nobody understood. */
  get ignored() {
    return this.#query.ignored;
  }

  readonly view: View = $derived.by(() => this.#look(this.filter, this.#text));

  readonly query = $derived(viewQuery(this.filter, this.settings));

  get drawn(): string {
    return this.query;
  }

  /** As every reader does; `settings` come along where a whole view is taken over, as from another page's address. */
  choose(filter: Filter, passing = false, settings = this.settings): void {
    this.#go({ filter, settings, ignored: [] }, passing);
  }

  set<Name extends SettingName>(name: Name, value: SettingValue<Name>, passing = false): void {
    this.#go({ ...this.#query, settings: { ...this.settings, [name]: value } }, passing);
  }

  #read(): Query {
    return readQuery(this.#window.location.search, this.#others);
  }

  /**
   * Changes the view and the address with it; parameters that are no part of the view stay. In a frame it leaves no step
   * in the history, which is the article's: a reader who has read on would press Back and see nothing happen.
   */
  #go(query: Query, passing: boolean): void {
    this.#query = query;
    void this.ready();
    // What else the history keeps of the page, its open parts, goes along.
    const { location, history, parent } = this.#window;
    const kept = [...new URLSearchParams(location.search)].filter(([name]) => this.#others.includes(name));
    const written = [writeQuery(query.filter, query.settings), new URLSearchParams(kept).toString()];
    const search = written.filter(Boolean).join('&');
    const address = location.pathname + (search && `?${search}`) + location.hash;
    try {
      if (passing || parent !== this.#window) history.replaceState(history.state, '', address);
      else history.pushState(history.state, '', address);
    } catch {
      // Some hosts' frames and in-app browsers refuse the history; the view changes all the same.
    }
  }
}
