import type { Attachment } from 'svelte/attachments';

const CONTROLS = 'a[href], button, input, select, summary, [tabindex="0"]';

/**
 * Keeps the keyboard's place where a press takes away the very control that was pressed, as one that removes a filter
 * does: the focus goes to what stands there afterwards.
 */
export const keepFocus: Attachment = (place) => {
  const controls = () =>
    [...place.querySelectorAll<HTMLElement>(CONTROLS)].filter(
      (control) => control.getClientRects().length > 0,
    );
  const onClick = () => {
    const at = controls().indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    // After the press has been answered and the answer drawn.
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const left = controls();
      left[Math.min(at, left.length - 1)]?.focus();
    });
  };
  place.addEventListener('click', onClick, { capture: true });
  return () => place.removeEventListener('click', onClick, { capture: true });
};
