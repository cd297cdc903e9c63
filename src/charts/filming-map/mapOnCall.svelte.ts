import type { MapFailure, MapHandle } from '../../map/handle.ts';
import { fetchMap, fetchPlain, type Live } from './fetchMap.ts';
import { hasWebGl } from './hasWebGl.ts';

type Wish = (handle: MapHandle) => void;

/**
 * The map that zooms: fetched at the first wish for it, and replaced by a plain one where it cannot be had. `onlost` is
 * told of a map that was there and went.
 */
export function mapOnCall(onlost: () => void) {
  let live: Live | undefined = $state.raw();
  let handle: MapHandle | undefined = $state.raw();
  let moved = $state(false);
  let failure: MapFailure | 'still' | undefined = $state();
  let isComing = false;
  /** What the reader asked for while the map was on its way. */
  let asked: Wish | undefined;

  const release = () => {
    live = handle = undefined;
    moved = false;
  };
  /** A map that was lost can be had again; where there can be none, the picture zooms. */
  const fail = async (why: MapFailure) => {
    release();
    failure = why;
    if (why === 'lost') return onlost();
    try {
      live = await fetchPlain();
    } catch {
      failure = 'still';
    }
  };

  return {
    get live() {
      return live;
    },
    /** How the map is spoken to, once it stands. */
    get handle() {
      return handle;
    },
    /** Whether it is off the picture's frame. */
    get moved() {
      return moved;
    },
    set moved(away: boolean) {
      moved = away;
    },
    /** Why no map is drawn by MapLibre; `still` where none zooms at all. */
    get failure() {
      return failure;
    },
    fail,
    /** Fetches the map at the first wish for it, and grants the last wish when it stands. */
    async engage(wish: Wish) {
      if (handle) return wish(handle);
      asked = wish;
      if (live || isComing) return;
      isComing = true;
      failure = undefined;
      if (hasWebGl()) {
        try {
          live = await fetchMap();
        } catch {
          await fail('missing');
        }
      } else await fail('unable');
      isComing = false;
    },
    /** The map stands. Returns whether a wish was waiting for it, which is granted. */
    ready(ours: MapHandle) {
      const wish = asked;
      handle = ours;
      asked = undefined;
      wish?.(ours);
      return !!wish;
    },
    /** Gives the map back, and forgets what was asked of it. */
    leave() {
      asked = undefined;
      release();
    },
  };
}
