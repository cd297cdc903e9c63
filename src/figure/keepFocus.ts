import type { Attachment } from 'svelte/attachments';

const CONTROLS = 'a[href], button, input, select, summary, [tabindex="0"]';

/**
 * Keeps the keyboard's place where a press takes away the very control that was pressed, be it at once or when what it
 * stands in is drawn anew: the focus goes to the same one there, else, as where it removed a filter, to what stands in
 * its place.
 */
export const keepFocus: Attachment = (place) => {
  const shown = (selector: string) =>
    [...place.querySelectorAll<HTMLElement>(selector)].filter(
      (control) => control.getClientRects().length > 0,
    );
  let pressed: HTMLElement | undefined;
  let at = -1;
  // Heard as soon as the answer is drawn: not even the very next key finds the focus lost.
  const changes = new MutationObserver(() => {
    if (pressed?.isConnected) return;
    changes.disconnect();
    if (!pressed || document.activeElement !== document.body) return;
    const { key } = pressed.dataset;
    const [same] = key ? shown(`[data-key="${CSS.escape(key)}"]`) : [];
    const left = shown(CONTROLS);
    (same ?? left[at] ?? left.at(-1))?.focus();
  });
  const onClick = () => {
    const control = document.activeElement as HTMLElement;
    if (!place.contains(control)) return;
    pressed = control;
    at = shown(CONTROLS).indexOf(control);
    changes.observe(place, { childList: true, subtree: true });
  };
  place.addEventListener('click', onClick, { capture: true });
  return () => changes.disconnect();
};
