import type { Attachment } from 'svelte/attachments';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

type Item = SVGElement | HTMLElement;

/** Where an arrow leads: to the item beside; up and down, where there are `[data-group]`s, to the next group's first. */
function next(items: readonly Item[], at: number, key: string): Item | undefined {
  const step = STEPS[key]!;
  const groupOf = (item: Item | undefined) => item?.closest('[data-group]');
  const group = groupOf(items[at]);
  if (!group || key === 'ArrowLeft' || key === 'ArrowRight') return items[at + step];
  let to = at;
  while (groupOf(items[to]) === group) to += step;
  const other = groupOf(items[to]);
  return items.find((item) => groupOf(item) === other);
}

/**
 * Makes the `[data-key]` elements of a plot one tab stop: arrows move between them, Home and End go to the ends, Enter
 * and Space press. The element that has the stop is the one last focused (WAI-ARIA's roving tabindex).
 */
export const roving: Attachment = (plot) => {
  const items = () => [...plot.querySelectorAll<Item>('[data-key]')];

  const focus = (item: Item | undefined) => {
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
    else if (key in STEPS) focus(next(all, at, key));
    else return;
    event.preventDefault();
  };

  // Without script each is a stop of its own, so markup that has no tabindex yet gets one here.
  if (!items().some((item) => item.getAttribute('tabindex') === '0'))
    items().forEach((item, index) => item.setAttribute('tabindex', index ? '-1' : '0'));
  plot.addEventListener('keydown', onKey);
  return () => plot.removeEventListener('keydown', onKey);
};
