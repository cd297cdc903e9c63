/** A mark on a lane of time and the width of the label beside it. */
export interface LaneItem {
  /** In px of the narrowest plot. */
  readonly x: number;
  readonly label: number;
}

export interface PlacedLaneItem {
  /** Row of the lane, the first is 0; a stem leads up from the mark to the lane's line. */
  readonly row: number;
  readonly side: 'right' | 'left';
}

/** Half the room of a mark and of a stem, and the gap from mark to label, in px. */
const MARK = 8;
const STEM = 3;
export const LABEL_GAP = 10;
const MOST_ROWS = 6;
/** Tries after which a number of rows counts as too small: each way back may double them. */
const MOST_TRIES = 20_000;

type Side = PlacedLaneItem['side'];
type Span = readonly [from: number, to: number];

const meet = ([a, b]: Span, [c, d]: Span) => a < d && c < b;

/** An item with all that may meet another's, worked out once: the search looks at pairs by the ten thousand. */
interface Shape {
  readonly mark: Span;
  readonly stem: Span;
  readonly label: Readonly<Record<Side, Span>>;
}

function shapeOf({ x, label }: LaneItem): Shape {
  return {
    mark: [x - MARK, x + MARK],
    stem: [x - STEM, x + STEM],
    label: { right: [x + LABEL_GAP, x + LABEL_GAP + label], left: [x - LABEL_GAP - label, x - LABEL_GAP] },
  };
}

/** Whether two items meet; the stem of the one further down may not run through the other's label. */
function collide(a: Shape, rowA: number, sideA: Side, b: Shape, { row, side }: PlacedLaneItem): boolean {
  const [labelA, labelB] = [a.label[sideA], b.label[side]];
  if (rowA > row) return meet(a.stem, labelB);
  if (rowA < row) return meet(b.stem, labelA);
  return meet(a.mark, b.mark) || meet(labelA, labelB) || meet(labelA, b.mark) || meet(labelB, a.mark);
}

/** Tries the items one after another, first rows and right sides first, and steps back where one finds no place. */
function search(
  shapes: readonly Shape[],
  rows: number,
  width: number,
  placed: PlacedLaneItem[],
  tries: { left: number },
): boolean {
  const shape = shapes[placed.length];
  if (!shape) return true;
  for (let row = 0; row < rows; row++) {
    for (const side of ['right', 'left'] as const) {
      if (tries.left-- <= 0) return false;
      const [from, to] = shape.label[side];
      if (from < 0 || to > width) continue;
      if (placed.some((other, at) => collide(shape, row, side, shapes[at]!, other))) continue;
      placed.push({ row, side });
      if (search(shapes, rows, width, placed, tries)) return true;
      placed.pop();
    }
  }
  return false;
}

/**
 * Gives each mark of a lane a row and its label a side, in as few rows as let no label touch a mark, a stem or another
 * label on a plot `width` px wide; on a wider one they only move apart. Undefined where not even `mostRows` do.
 */
export function placeLane(
  items: readonly LaneItem[],
  width: number,
  mostRows = MOST_ROWS,
): PlacedLaneItem[] | undefined {
  const shapes = items.map(shapeOf);
  for (let rows = 1; rows <= mostRows; rows++) {
    const placed: PlacedLaneItem[] = [];
    if (search(shapes, rows, width, placed, { left: MOST_TRIES })) return placed;
  }
  return undefined;
}
