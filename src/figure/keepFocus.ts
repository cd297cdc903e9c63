import type { Attachment } from 'svelte/attachments';

const CONTROLS = 'a[href], button, input, select, summary, [tabindex="0"]';

/**
 * Keeps the keyboard's place where a press takes away the very control that was pressed: the focus goes to the same one
 * where it was drawn anew, else, as where it removed a filter, to what stands there afterwards.
 */
export const keepFocus: Attachment = (place) => {
  const shown = (selector: string) =>
    [...place.querySelectorAll<HTMLElement>(selector)].filter(
      (control) => control.getClientRects().length > 0,
    );
  const onClick = () => {
    const pressed = document.activeElement as HTMLElement;
    if (!place.contains(pressed)) return;
    const at = shown(CONTROLS).indexOf(pressed);
    const { key } = pressed.dataset;
    const restore = () => {
      if (document.activeElement !== document.body) return;
      const [same] = key ? shown(`[data-key="${CSS.escape(key)}"]`) : [];
      const left = shown(CONTROLS);
      (same ?? left[at] ?? left.at(-1))?.focus();
    };
    // Once the answer is drawn, yet within the press: not even the very next key finds the focus lost.
    window.addEventListener('click', () => queueMicrotask(restore), { once: true });
  };
  place.addEventListener('click', onClick, { capture: true });
};
