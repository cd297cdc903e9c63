/** Where a wall of columns leaves room for words. */
export interface Room {
  /** Whether the legend fits over the first columns. */
  readonly legend: boolean;
  /** The tallest column where a note fits at the left of its head, -1 where it does not. */
  readonly note: number;
}

/** Room that the words take: columns wide, blocks high. */
const LEGEND = { columns: 2, blocks: 6 };
const NOTE = { columns: 2, blocks: 3 };

/**
 * Finds room over the shorter columns of a wall; `blocks` is the height of each column in blocks, from the left.
 */
export function findRoom(blocks: readonly number[]): Room {
  const tallest = Math.max(0, ...blocks);
  const [column, ...others] = blocks.flatMap((height, index) => (height === tallest ? [index] : []));
  const legend = blocks.slice(0, LEGEND.columns).every((height) => height <= tallest - LEGEND.blocks);
  if (column === undefined || others.length > 0) return { legend, note: -1 };
  const left = blocks.slice(Math.max(0, column - NOTE.columns), column);
  const clear =
    column - NOTE.columns >= LEGEND.columns && left.every((height) => height <= tallest - NOTE.blocks);
  return { legend, note: clear ? column : -1 };
}
