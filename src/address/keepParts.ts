/** A part of a figure's depth: <details> whose content has the id that addresses name (see figure/Part.svelte). */
const PART = 'details.part';

/** What the history keeps of a page: the parts that are open. */
interface KeptState {
  readonly parts?: readonly string[];
}

/**
 * Opens the parts that are asked for: by `ids`, by the address, now or later, and by the history, where the reader comes
 * back to them; and keeps there which are open. In a page whose history is refused they are simply as they are.
 */
export function keepParts(window: Window & typeof globalThis, ids: readonly string[] = []): void {
  const { document, history } = window;
  const open = (id: string) => {
    const part = document.getElementById(id)?.closest<HTMLDetailsElement>(PART);
    if (part) part.open = true;
  };
  const openAimed = () => {
    const target = document.querySelector(':target');
    const closed = target?.closest<HTMLDetailsElement>(`${PART}:not([open])`);
    if (!closed) return;
    closed.open = true;
    target!.scrollIntoView();
  };
  for (const id of [...((history.state as KeptState | null)?.parts ?? []), ...ids]) open(id);
  openAimed();
  window.addEventListener('hashchange', openAimed);
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target as Element).matches(PART)) return;
      const parts = [...document.querySelectorAll(`${PART}[open] > [id]`)].map(({ id }) => id);
      try {
        history.replaceState({ ...(history.state as KeptState | null), parts }, '');
      } catch {
        // Some hosts' frames and in-app browsers refuse the history.
      }
    },
    { capture: true },
  );
}
