import type { Attachment } from 'svelte/attachments';

/**
 * Marks an element while a part in it is open. (A `:has(details[open])` in its place costs more than it spares: under any,
 * a browser computes the style of the whole page anew at each change.)
 */
export const markOpened: Attachment = (box) => {
  const mark = () => box.toggleAttribute('data-opened', box.querySelector('details[open]') !== null);
  mark();
  box.addEventListener('toggle', mark, { capture: true });
};
