import type { Point } from './atlas.ts';
import { around, boxOf, overlaps, type Anchor, type Rect } from './labelBox.ts';
import { textWidth } from './textWidth.ts';

/** A name that wants to stand beside a point, in px. */
export interface NameWish {
  readonly point: Point;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

/** Where a name stands: its anchor's point, the text's middle at `y`. */
export interface NameSpot {
  /** Position of the wish. */
  readonly wish: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** From a point to its name, in px. */
const GAP = 7;
/** Around each point no other name may stand, in px. */
const ROOM = 5;
/** Side of the cells in which boxes are looked up. */
const CELL = 128;

/** Boxes by the cells they lie in, so that a thousand names are not each compared with all others. */
class Taken {
  readonly #cells = new Map<string, Rect[]>();

  add(box: Rect): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Rect): boolean {
    return keysOf(box).every((key) => !this.#cells.get(key)?.some((other) => overlaps(box, other)));
  }
}

function keysOf({ left, top, right, bottom }: Rect): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x} ${y}`);
  return keys;
}

/**
 * Places names beside their points in a picture of some size, the first wishes first: right, left, above or below,
 * wherever no name and no point of `points` is; a name without room is left out.
 */
export function nameSpots(
  wishes: readonly NameWish[],
  points: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): NameSpot[] {
  const taken = new Taken();
  for (const point of points) taken.add(around(point, ROOM));
  return wishes.flatMap(({ point: [x, y], text, size, bold }, wish): NameSpot[] => {
    const long = textWidth(text, size, bold);
    const line = size + 3;
    const spots: NameSpot[] = [
      { wish, x: x + GAP, y, anchor: 'start' },
      { wish, x: x - GAP, y, anchor: 'end' },
      { wish, x, y: y - GAP - line / 2, anchor: 'middle' },
      { wish, x, y: y + GAP + line / 2, anchor: 'middle' },
    ];
    for (const spot of spots) {
      const box = boxOf(spot, long, { unit: 1, line });
      const fits = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      if (!fits || !taken.isFree(box)) continue;
      taken.add(box);
      return [spot];
    }
    return [];
  });
}
