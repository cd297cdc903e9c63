import type { Attachment } from 'svelte/attachments';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Makes the `[data-key]` elements of a plot one tab stop: arrows move between them, Home and End go to the ends, Enter
 * and Space press. The element that has the stop is the one last focused (WAI-ARIA's roving tabindex).
 */
export const roving: Attachment = (plot) => {
  const items = () => [...plot.querySelectorAll<SVGElement | HTMLElement>('[data-key]')];

  const focus = (item: SVGElement | HTMLElement | undefined) => {
    if (!item) return;
    for (const other of items()) other.setAttribute('tabindex', other === item ? '0' : '-1');
    item.focus();
  };

  const onKey = (event: Event) => {
    const { key } = event as KeyboardEvent;
    const all = items();
    const at = all.indexOf((event.target as Element).closest<SVGElement>('[data-key]')!);
    if (at < 0) return;
    if (key === 'Enter' || key === ' ') all[at]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    else if (key === 'Home') focus(all[0]);
    else if (key === 'End') focus(all[all.length - 1]);
    else if (key in STEPS) focus(all[at + STEPS[key]!]);
    else return;
    event.preventDefault();
  };

  plot.addEventListener('keydown', onKey);
  return () => plot.removeEventListener('keydown', onKey);
};
