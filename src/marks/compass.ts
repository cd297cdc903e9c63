import type { Attachment } from 'svelte/attachments';
import { neighbourState, type Direction } from '../geometry/neighbourState.ts';
import type { Point } from '../geometry/atlas.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Makes the `g[data-key]` elements of a map one tab stop: arrows move to the neighbour in their direction, Home and
 * End to the first and last state, Enter and Space press, Escape calls `onclear`. `centres` stand in the elements' order.
 */
export function compass(centres: readonly Point[], onclear: () => void): Attachment {
  return (map) => {
    const onKey = (event: Event) => {
      const { key } = event as KeyboardEvent;
      const states = [...map.querySelectorAll<SVGElement>('g[data-key]')];
      const at = states.indexOf(event.target as SVGElement);
      if (at < 0) return;
      const direction = DIRECTIONS[key];
      const to = direction
        ? neighbourState(centres, at, direction)
        : ({ Home: 0, End: states.length - 1 } as Record<string, number>)[key];
      if (to !== undefined) {
        states[at]!.setAttribute('tabindex', '-1');
        states[to]!.setAttribute('tabindex', '0');
        states[to]!.focus();
      } else if (key === 'Enter' || key === ' ') {
        states[at]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      } else if (key === 'Escape') onclear();
      else if (!direction) return;
      event.preventDefault();
    };
    map.addEventListener('keydown', onKey);
    return () => map.removeEventListener('keydown', onKey);
  };
}
