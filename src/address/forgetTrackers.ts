import { dropTrackers } from '../filter/trackers.ts';

/** Takes out of the page's address what trackers added to it, so that whoever passes it on passes on the page alone. */
export function forgetTrackers({ location, history }: Window): void {
  const search = dropTrackers(location.search);
  if (search === location.search) return;
  try {
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  } catch {
    // Where the history is refused the address stays as it came.
  }
}
