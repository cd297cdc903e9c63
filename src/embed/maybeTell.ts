/** The size of the content, in whole CSS pixels. */
export interface ContentSize {
  width: number;
  height: number;
}

/** What the parent was last told, and how many times in a row that was a growth at one and the same width. */
export interface Told extends ContentSize {
  growths: number;
}

// A loss under 2 px is rounding by the browser's zoom, not content. A growth is told in any case: what is 1 px too high
// for its frame would be cut.
const leastLoss = 2;

// Honest content (fonts, a figure that wakes) settles in fewer steps; a ninth growth with no cause means
// that the parent's answer makes us grow, as when it adds its own margin to every height.
const mostGrowths = 8;

/**
 * Decides whether the parent is to be told a size. Says nothing of a content that has no size (a hidden
 * tab), of a loss under 2 px, and of a ninth growth in a row without a change of width.
 *
 * @param told what the parent was last told, or undefined to tell it in any case
 * @param size the content's size now
 * @returns what to tell, or undefined to stay silent
 */
export function maybeTell(told: Told | undefined, { width, height }: ContentSize): Told | undefined {
  if (width <= 0 || height <= 0) return undefined;
  if (told === undefined) return { width, height, growths: 0 };
  const growth = height - told.height;
  if (growth <= 0 && growth > -leastLoss) return undefined;
  const growths = growth > 0 && width === told.width ? told.growths + 1 : 0;
  return growths > mostGrowths ? undefined : { width, height, growths };
}
