import { groupPlaces, placeById, type PlaceGroup } from '../../aggregate/listPlaces.ts';
import { toggle } from '../../filter/filter.ts';
import type { Places } from '../../model/slices/places.ts';
import { STATES, type StateCode } from '../../model/vocabulary.ts';
import type { Reader } from '../../figure/reader.ts';

type Telling = (typeof import('./placeTelling.ts'))['placeTelling'];

/** Which states, place and marks the reader opened, and the names that tell of them. */
export class PlaceChoice {
  readonly #reader: Reader;
  readonly #places: () => Places;
  /** Rows of the locations table that the view shows. */
  readonly #rows: () => readonly number[];

  /** What tells of states and places by name, 7 kB that nobody needs who only looks. */
  telling: Telling | undefined = $state.raw();
  /** Rows of the locations table that a mark or a cluster opened into. */
  opened: readonly number[] = $state.raw([]);

  constructor(reader: Reader, places: () => Places, rows: () => readonly number[]) {
    this.#reader = reader;
    this.#places = places;
    this.#rows = rows;
  }

  readonly details = $derived.by(() => this.telling?.details);
  readonly id = $derived.by(() => this.#reader.settings['map.place']);
  readonly #named = $derived.by(() =>
    this.id && this.details ? placeById(this.id, this.#rows(), this.#places(), this.details) : undefined,
  );
  readonly isUnknown = $derived.by(() => this.id !== '' && this.details !== undefined && !this.#named);
  /** The place that the reader chose, while its state is chosen too. */
  readonly place = $derived.by(() => {
    const named = this.#named;
    return named && this.#reader.filter.state.includes(STATES[named.state]!) ? named : undefined;
  });
  /** Every place of the view; none until their names are there. */
  readonly listed = $derived.by(() => this.groups(this.#rows()));

  /** The places of some rows, by name. */
  groups(rows: readonly number[]): PlaceGroup[] {
    return this.details ? groupPlaces(rows, this.#places(), this.details) : [];
  }

  async ask(): Promise<void> {
    try {
      this.telling ??= (await import('./placeTelling.ts')).placeTelling;
    } catch (error) {
      // Without them the map still counts and colours, and the next wish asks again.
      console.warn(error);
    }
  }

  /** Opens pressed marks: the one place that they are, or a list of them. */
  async open(rows: readonly number[]): Promise<void> {
    await this.ask();
    const [first, ...others] = this.groups(rows);
    this.opened = others.length ? rows : [];
    if (first && !others.length) this.choose(first.state, first.id);
  }

  /** A place is chosen with its state, which the rest of the page follows: one step back undoes both. */
  choose(state: number, id: string): void {
    const code = STATES[state]!;
    const isChosen = this.#reader.filter.state.includes(code);
    if (!isChosen) this.#reader.choose(toggle(this.#reader.filter, 'state', code));
    this.#reader.set('map.place', id, !isChosen);
    this.opened = [];
  }

  pick(state: StateCode): void {
    this.#reader.choose(toggle(this.#reader.filter, 'state', state));
    if (!this.#reader.filter.state.includes(state) && this.id.startsWith(`${state}--`)) this.forget(true);
  }

  forget(passing = false): void {
    this.#reader.set('map.place', '', passing);
  }

  clear(): void {
    this.opened = [];
    if (!this.#reader.filter.state.length) return;
    this.#reader.choose({ ...this.#reader.filter, state: [] });
    this.forget(true);
  }
}
