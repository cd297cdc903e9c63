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

type Placement = LaneItem & PlacedLaneItem;

function labelSpan({ x, label, side }: Placement): readonly [number, number] {
  return side === 'right' ? [x + LABEL_GAP, x + LABEL_GAP + label] : [x - LABEL_GAP - label, x - LABEL_GAP];
}

const meet = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => a < d && c < b;

/** Whether the stem of the item further down runs through the other's label; two events of one week may share a stem. */
function stemHits(lower: Placement, upper: Placement): boolean {
  return meet([lower.x - STEM, lower.x + STEM], labelSpan(upper));
}

function collide(a: Placement, b: Placement): boolean {
  if (a.row !== b.row) return a.row > b.row ? stemHits(a, b) : stemHits(b, a);
  const markA = [a.x - MARK, a.x + MARK] as const;
  const markB = [b.x - MARK, b.x + MARK] as const;
  return (
    meet(markA, markB) ||
    meet(labelSpan(a), labelSpan(b)) ||
    meet(labelSpan(a), markB) ||
    meet(labelSpan(b), markA)
  );
}

/** Tries the items one after another, first rows and right sides first, and steps back where one finds no place. */
function search(
  items: readonly LaneItem[],
  rows: number,
  width: number,
  placed: Placement[],
  tries: { left: number },
): boolean {
  const item = items[placed.length];
  if (!item) return true;
  for (let row = 0; row < rows; row++) {
    for (const side of ['right', 'left'] as const) {
      if (tries.left-- <= 0) return false;
      const placement = { ...item, row, side };
      const [from, to] = labelSpan(placement);
      if (from < 0 || to > width || placed.some((other) => collide(placement, other))) continue;
      placed.push(placement);
      if (search(items, rows, width, placed, tries)) return true;
      placed.pop();
    }
  }
  return false;
}

/**
 * Gives each mark of a lane a row and its label a side, in as few rows as let no label touch a mark, a stem or another
 * label on a plot `width` px wide; on a wider one they only move apart. Undefined where not even six rows do.
 */
export function placeLane(items: readonly LaneItem[], width: number): PlacedLaneItem[] | undefined {
  for (let rows = 1; rows <= MOST_ROWS; rows++) {
    const placed: Placement[] = [];
    if (search(items, rows, width, placed, { left: MOST_TRIES }))
      return placed.map(({ row, side }) => ({ row, side }));
  }
  return undefined;
}
