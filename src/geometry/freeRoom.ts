import { overlaps, type Rect } from './rect.ts';

/** What a candidate must be besides free. */
export interface Terms<Candidate> {
  /** What is no obstacle to it: the mark or block that it names. */
  readonly own?: Rect | undefined;
  /** Whether its place suits it, asked only of one that is free. */
  readonly suits?: (candidate: Candidate, boxes: readonly Rect[]) => boolean;
}

/** A picture, or a part of one, in which words look for a place. */
export class Room {
  readonly #bounds: Rect;
  readonly #taken: Rect[] = [];

  /** An empty room between `bounds`. */
  constructor(bounds: Rect) {
    this.#bounds = bounds;
  }

  /** Marks boxes as taken. */
  take(boxes: readonly Rect[]): void {
    this.#taken.push(...boxes);
  }

  /** Whether a taken box lies where a box is, of those that count. */
  isTaken(box: Rect, counts: (taken: Rect) => boolean): boolean {
    return this.#taken.some((other) => counts(other) && overlaps(box, other));
  }

  /**
   * The first of some candidates, those liked best first, whose boxes are all within the bounds, free, and suit it: they
   * are taken from then on. Undefined where none is.
   */
  firstFree<Candidate>(
    candidates: readonly Candidate[],
    boxesOf: (candidate: Candidate) => readonly Rect[],
    { own, suits }: Terms<Candidate> = {},
  ): Candidate | undefined {
    return candidates.find((candidate) => {
      const boxes = boxesOf(candidate);
      const isFree = (box: Rect) =>
        isWithin(box, this.#bounds) && !this.isTaken(box, (other) => other !== own);
      if (!boxes.every(isFree) || suits?.(candidate, boxes) === false) return false;
      this.take(boxes);
      return true;
    });
  }
}

/** Whether a box lies within bounds, their edges included. */
function isWithin(box: Rect, bounds: Rect): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}
