import type { Attachment } from 'svelte/attachments';

/** Closes a <details> menu when the reader turns elsewhere: Escape (the focus goes back to its head) or a press outside. */
export const dismissed: Attachment<HTMLDetailsElement> = (menu) => {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.open) return;
    // What the menu itself stands in stays open.
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  const onPress = (event: Event) => {
    if (menu.open && !menu.contains(event.target as Node)) menu.open = false;
  };
  menu.addEventListener('keydown', onKey);
  menu.ownerDocument.addEventListener('pointerdown', onPress);
  menu.ownerDocument.addEventListener('focusin', onPress);
  return () => {
    menu.removeEventListener('keydown', onKey);
    menu.ownerDocument.removeEventListener('pointerdown', onPress);
    menu.ownerDocument.removeEventListener('focusin', onPress);
  };
};
