import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Point } from '../geometry/atlas.ts';

/** What a reader does to a map by hand; points and ways in px of the map. */
export interface Gestures {
  onzoom: (levels: number, at: Point) => void;
  onpan: (by: Point) => void;
  onkey: (levels: number) => void;
}

/** How many px of a wheel are one level. */
const WHEEL = 200;
const PAN_BY_KEY = 80;
/** A press that moves further than this, in px, is no click. */
const CLICK = 4;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [PAN_BY_KEY, 0],
  ArrowRight: [-PAN_BY_KEY, 0],
  ArrowUp: [0, PAN_BY_KEY],
  ArrowDown: [0, -PAN_BY_KEY],
};

/** Drags by a mouse, two fingers, the wheel with Ctrl or ⌘, a double click and keys; one finger scrolls the page. */
export function gestures({ onzoom, onpan, onkey }: Gestures): Attachment<HTMLElement> {
  return (map) => {
    const down = new Map<number, Point>();
    let dragged = 0;
    const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = map.getBoundingClientRect();
      return [clientX - left, clientY - top];
    };
    const spread = ([one, other]: readonly Point[]) =>
      Math.hypot(one![0] - other![0], one![1] - other![1]) || 1;
    const middle = ([one, other]: readonly Point[]): Point => [
      (one![0] + other![0]) / 2,
      (one![1] + other![1]) / 2,
    ];
    const onMove = (event: PointerEvent) => {
      const from = down.get(event.pointerId);
      if (!from) return;
      const before = [...down.values()];
      const to = pointOf(event);
      down.set(event.pointerId, to);
      const after = [...down.values()];
      if (after.length === 2) {
        onzoom(Math.log2(spread(after) / spread(before)), middle(after));
        onpan([middle(after)[0] - middle(before)[0], middle(after)[1] - middle(before)[1]]);
      } else if (event.pointerType === 'mouse') {
        dragged += Math.hypot(to[0] - from[0], to[1] - from[1]);
        if (dragged > CLICK) onpan([to[0] - from[0], to[1] - from[1]]);
      }
    };
    const onUp = (event: PointerEvent) => void down.delete(event.pointerId);
    const onKey = (event: KeyboardEvent) => {
      const way = ARROWS[event.key];
      const levels = { '+': 1, '=': 1, '-': -1 }[event.key];
      if (way) onpan(way);
      else if (levels) onkey(levels);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const stops = [
      on(map, 'pointerdown', (event) => {
        dragged = 0;
        down.set(event.pointerId, pointOf(event));
      }),
      on(map, 'pointermove', onMove),
      on(map, 'pointerup', onUp),
      on(map, 'pointercancel', onUp),
      on(map, 'pointerleave', onUp),
      on(map, 'keydown', onKey),
      on(map, 'dblclick', (event) => onzoom(1, pointOf(event))),
      on(
        map,
        'wheel',
        (event) => {
          if (!event.ctrlKey && !event.metaKey) return;
          event.preventDefault();
          onzoom(-event.deltaY / WHEEL, pointOf(event));
        },
        { passive: false },
      ),
      // Before the map hears it: the end of a drag presses nothing.
      on(map, 'click', (event) => dragged > CLICK && event.stopPropagation(), { capture: true }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };
}
