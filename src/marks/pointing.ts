import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Point } from '../geometry/atlas.ts';

/** What of a map is pointed at: a state by its key, or a mark (a group, where marks are gathered) by its position. */
export interface MapTarget {
  readonly state?: string;
  readonly mark?: number;
  /** Where the pointer is, in per cent of the picture, when it is over the inset. */
  readonly at?: Point;
}

/** What a map's picture tells. */
export interface MapListeners {
  onpoint: (target: MapTarget) => void;
  /** A mark, or a group, was pressed. */
  onmark: (mark: number) => void;
  /** A state was pressed. */
  onpick: (key: string) => void;
}

const stateOf = (target: Element) => target.closest<SVGElement>('[data-key]')?.dataset.key;

function markOf(target: Element): number | undefined {
  const place = target.closest('.place');
  return place ? [...place.parentElement!.children].indexOf(place) : undefined;
}

/** Tells what is pointed at and pressed in the picture of a map that stands alone in the element. */
export function pointing({ onpoint, onmark, onpick }: MapListeners): Attachment {
  return (map) => {
    const placeOf = ({ clientX, clientY }: PointerEvent): Point => {
      const { left, top, width, height } = map.getBoundingClientRect();
      return [((clientX - left) / width) * 100, ((clientY - top) / height) * 100];
    };
    const onOver = (event: Event) => {
      const target = event.target as Element;
      const at = target.closest('.inset') ? placeOf(event as PointerEvent) : undefined;
      onpoint({ state: stateOf(target), mark: markOf(target), at });
    };
    const onLeave = () => onpoint({});
    const onClick = (event: Event) => {
      // The second press of a double one zooms: it must not undo what the first chose.
      if ((event as MouseEvent).detail > 1) return;
      const target = event.target as Element;
      const [key, mark] = [stateOf(target), markOf(target)];
      if (key) onpick(key);
      else if (mark !== undefined) onmark(mark);
    };
    // Svelte's own listening: a state that has the focus and is drawn anew loses it amid the drawing.
    const stops = [
      on(map, 'click', onClick),
      on(map, 'pointerover', onOver),
      on(map, 'pointerleave', onLeave),
      on(map, 'focusin', onOver),
      on(map, 'focusout', onLeave),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };
}
