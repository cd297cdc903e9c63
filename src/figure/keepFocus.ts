import type { Attachment } from 'svelte/attachments';

const CONTROLS = 'a[href], button, input, select, summary, [tabindex="0"]';

/** Asked of what lies in a closed <details>, boxes would have to be laid out first. */
const isShown = (control: Element) => control.checkVisibility?.() ?? control.getClientRects().length > 0;

/**
 * Keeps the keyboard's place where a press takes away the very control that was pressed, be it at once or when what it
 * stands in is drawn anew: the focus goes to the same one there, else, as where it removed a filter, to what stands in
 * its place.
 */
export const keepFocus: Attachment = (place) => {
  const all = (selector = CONTROLS) => [...place.querySelectorAll<HTMLElement>(selector)];
  let pressed: HTMLElement | undefined;
  let at = -1;
  // Heard as soon as the answer is drawn: not even the very next key finds the focus lost.
  const changes = new MutationObserver(() => {
    if (pressed?.isConnected) return;
    changes.disconnect();
    if (!pressed || document.activeElement !== document.body) return;
    const { key } = pressed.dataset;
    const same = key && all(`[data-key="${CSS.escape(key)}"]`).find(isShown);
    const left = all();
    (same || left.slice(at).find(isShown) || left.findLast(isShown))?.focus();
  });
  const onClick = () => {
    const control = document.activeElement as HTMLElement;
    if (!place.contains(control)) return;
    pressed = control;
    at = all().indexOf(control);
    changes.observe(place, { childList: true, subtree: true });
  };
  place.addEventListener('click', onClick, { capture: true });
  return () => changes.disconnect();
};
