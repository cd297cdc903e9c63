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
 * and Space press. The element that has the stop is the one last focused (WAI-ARIA's roving tabindex). What another
 * width of the figure shows is passed over.
 */
export const roving: Attachment = (plot) => {
  const items = () => [...plot.querySelectorAll<Item>('[data-key]')];
  const shown = () => items().filter((item) => item.getClientRects().length > 0);

  const hold = (stop: Item) => {
    for (const item of items()) item.setAttribute('tabindex', item === stop ? '0' : '-1');
  };
  /** Items come and go with the view and with the width, and one of those to be seen must have the stop. */
  const settle = () => {
    const all = shown();
    const stops = all.filter((item) => item.getAttribute('tabindex') === '0');
    const stop = all.find((item) => item === document.activeElement) ?? stops[0] ?? all[0];
    if (stop && (stops.length !== 1 || stops[0] !== stop)) hold(stop);
  };

  const itemOf = (event: Event) => (event.target as Element).closest<Item>('[data-key]');
  const go = (item: Item | undefined) => {
    if (!item) return;
    hold(item);
    item.focus();
  };
  // No focus event is listened for: Chromium makes a stop of any SVG element that does.
  const onClick = (event: Event) => {
    const item = itemOf(event);
    if (item) hold(item);
  };
  const onKey = (event: Event) => {
    const { key } = event as KeyboardEvent;
    const all = shown();
    const at = all.indexOf(itemOf(event)!);
    if (at < 0) return;
    if (key === 'Enter' || key === ' ') {
      // A link is pressed by the browser.
      if (all[at]!.localName === 'a') return;
      all[at]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    } else if (key === 'Home') go(all[0]);
    else if (key === 'End') go(all.at(-1));
    else if (key in STEPS) go(next(all, at, key));
    else return;
    event.preventDefault();
  };

  // Once a frame, when the layout is due anyway: asked amid a change, each figure would have the page laid out again.
  let frame = 0;
  const settleSoon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      settle();
    });
  };

  settleSoon();
  const changes = new MutationObserver(settleSoon);
  changes.observe(plot, { childList: true, subtree: true });
  const widths = 'ResizeObserver' in globalThis ? new ResizeObserver(settleSoon) : undefined;
  widths?.observe(plot);
  plot.addEventListener('click', onClick);
  plot.addEventListener('keydown', onKey);
  return () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    widths?.disconnect();
  };
};
