import type { Attachment } from 'svelte/attachments';

/**
 * Opens a <details> when the address names something in it, now or later. Newer browsers do so by themselves; older ones
 * would scroll to nothing.
 */
export const revealTarget: Attachment<HTMLDetailsElement> = (details) => {
  const reveal = () => {
    const target = details.querySelector(':target');
    if (!target || details.open) return;
    details.open = true;
    target.scrollIntoView();
  };
  reveal();
  const window = details.ownerDocument.defaultView!;
  window.addEventListener('hashchange', reveal);
  return () => window.removeEventListener('hashchange', reveal);
};
