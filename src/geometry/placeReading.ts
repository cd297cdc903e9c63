import { percentOf, round } from './percent.ts';
import { textWidth } from './textWidth.ts';

export interface ReadingPart {
  /** Length of the part, in the unit of the scale. */
  readonly value: number;
  /** The number written on it. */
  readonly label: string;
}

export interface PlacedReading {
  /** Start and width of each part, in per cent of the plot. */
  readonly parts: readonly { readonly x: number; readonly width: number }[];
  /** End of the last part, in per cent. */
  readonly end: number;
  /** Whether the labels stand above their parts, because one of them is wider than its part. */
  readonly above: boolean;
  /** Top of the bar, in px: labels above it need a line of their own. */
  readonly top: number;
  readonly bar: number;
}

/** Size of the labels on a bar, and room at either end of one, in px. */
const LABEL = 13;
const PADDING = 8;
const BAR = 26;
/** Heights of a line of captions and of a line of labels above the bar, in px. */
const CAPTION = 16;
const LINE = 18;

/**
 * Places the parts of one reading end to end on a scale of 0 to `max`. Whether labels fit on their parts is settled at
 * `narrowest`, the least width of the plot in px, so that it holds at every width. A `captioned` one has a line for what
 * its parts are.
 */
export function placeReading(
  parts: readonly ReadingPart[],
  max: number,
  narrowest: number,
  captioned = true,
): PlacedReading {
  let sum = 0;
  const placed = parts.map(({ value }) => {
    const x = round(percentOf(sum, 0, max));
    sum += value;
    return { x, width: round(percentOf(sum, 0, max) - x) };
  });
  const above = parts.some(
    ({ label }, index) =>
      textWidth(label, LABEL, true) + 2 * PADDING > (placed[index]!.width / 100) * narrowest,
  );
  return {
    parts: placed,
    end: round(percentOf(sum, 0, max)),
    above,
    top: (captioned ? CAPTION : 0) + (above ? LINE : 0),
    bar: BAR,
  };
}
