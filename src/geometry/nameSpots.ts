import type { Point } from './atlas.ts';
import { Room } from './freeRoom.ts';
import { around, boxOf, type Anchor } from './labelBox.ts';
import { overlaps, type Rect } from './rect.ts';
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
/** Side of the cells in which boxes are looked up, in px. */
const CELL = 128;

/** A room that knows what is taken by the cells it lies in, so that a thousand names are not each compared with all others. */
class CrowdedRoom extends Room {
  readonly #cells = new Map<string, Rect[]>();

  override take(boxes: readonly Rect[]): void {
    for (const box of boxes) {
      for (const key of keysOf(box)) {
        const cell = this.#cells.get(key);
        if (cell) cell.push(box);
        else this.#cells.set(key, [box]);
      }
    }
  }

  override isTaken(box: Rect, counts: (taken: Rect) => boolean): boolean {
    return keysOf(box).some((key) =>
      this.#cells.get(key)?.some((other) => counts(other) && overlaps(box, other)),
    );
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
  const room = new CrowdedRoom({ left: 0, top: 0, right: width, bottom: height });
  room.take(points.map((point) => around(point, ROOM)));
  return wishes.flatMap(({ point: [x, y], text, size, bold }, wish): NameSpot | [] => {
    const long = textWidth(text, size, bold);
    const line = size + 3;
    const spots: NameSpot[] = [
      { wish, x: x + GAP, y, anchor: 'start' },
      { wish, x: x - GAP, y, anchor: 'end' },
      { wish, x, y: y - GAP - line / 2, anchor: 'middle' },
      { wish, x, y: y + GAP + line / 2, anchor: 'middle' },
    ];
    return room.firstFree(spots, (spot) => [boxOf(spot, long, { unit: 1, line })]) ?? [];
  });
}
