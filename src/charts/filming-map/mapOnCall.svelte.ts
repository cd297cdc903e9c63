import type { MapFailure, MapHandle } from '../../map/handle.ts';
import type { Live } from './fetchMap.ts';

type Wish = (handle: MapHandle) => void;

/** Where maps that zoom come from. */
export interface MapSource {
  readonly hasWebGl: () => boolean;
  readonly fetchMap: () => Promise<Live>;
  readonly fetchPlain: () => Promise<Live>;
}

/** The map that zooms: fetched at the first wish for it, and replaced by a plain one where it cannot be had. */
export class MapOnCall {
  readonly #source: MapSource;
  readonly #onlost: () => void;
  #isComing = false;
  /** What the reader asked for while the map was on its way. */
  #asked: Wish | undefined;

  live: Live | undefined = $state.raw();
  /** How it is spoken to, once it stands. */
  handle: MapHandle | undefined = $state.raw();
  /** Whether it is off the picture's frame. */
  moved = $state(false);
  /** Why no map is drawn by MapLibre; `still` where none zooms at all. */
  failure: MapFailure | 'still' | undefined = $state();

  /** `onlost` is told of a map that was there and went. */
  constructor(source: MapSource, onlost: () => void) {
    this.#source = source;
    this.#onlost = onlost;
  }

  /** Fetches the map at the first wish for it, and grants the last wish when it stands. */
  async engage(wish: Wish): Promise<void> {
    if (this.handle) return wish(this.handle);
    this.#asked = wish;
    if (this.live || this.#isComing) return;
    this.#isComing = true;
    this.failure = undefined;
    if (this.#source.hasWebGl()) {
      try {
        this.live = await this.#source.fetchMap();
      } catch {
        await this.fail('missing');
      }
    } else await this.fail('unable');
    this.#isComing = false;
  }

  /** The map stands. Returns whether a wish was waiting for it, which is granted. */
  ready(handle: MapHandle): boolean {
    const asked = this.#asked;
    this.handle = handle;
    this.#asked = undefined;
    asked?.(handle);
    return asked !== undefined;
  }

  /** A map that was lost can be had again; where there can be none, the picture zooms. */
  async fail(why: MapFailure): Promise<void> {
    this.#release();
    this.failure = why;
    if (why === 'lost') return this.#onlost();
    try {
      this.live = await this.#source.fetchPlain();
    } catch {
      this.failure = 'still';
    }
  }

  /** Gives the map back, and forgets what was asked of it. */
  leave(): void {
    this.#asked = undefined;
    this.#release();
  }

  #release(): void {
    this.live = this.handle = undefined;
    this.moved = false;
  }
}
