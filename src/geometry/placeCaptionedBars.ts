import { percentOf, round } from './percent.ts';

/** Captions above their bars, for narrow plots, or in the gutter left of them. */
export type CaptionSide = 'above' | 'beside';

export interface CaptionedBar {
  /** How many lines its caption has. */
  readonly lines: number;
  /** Undefined where there is nothing to draw, only something to say. */
  readonly value: number | undefined;
}

export interface PlacedCaptionedBar {
  /** Top of the bar, in px, and its length in per cent of the plot; no length where there is no value. */
  readonly y: number;
  readonly width: number | undefined;
  /** Baseline of the caption's first line, and of the value, in px. */
  readonly caption: number;
  readonly middle: number;
}

export interface PlacedCaptionedBars {
  readonly rows: readonly PlacedCaptionedBar[];
  readonly side: CaptionSide;
  readonly bar: number;
  readonly height: number;
}

export const CAPTION_LINE = 16;
const BAR = { above: 10, beside: 16 };
const GAP = { above: 14, beside: 8 };
/** From the top of a line of text to its baseline. */
const ASCENT = 12;

/** Places one bar a row, each with its caption; `max` is the value at the plot's right end, the biggest by default. */
export function placeCaptionedBars(
  bars: readonly CaptionedBar[],
  side: CaptionSide,
  max = Math.max(...bars.map(({ value }) => value ?? 0)),
): PlacedCaptionedBars {
  const bar = BAR[side];
  let top = 0;
  const rows = bars.map(({ lines, value }) => {
    const text = lines * CAPTION_LINE;
    const width = value === undefined ? undefined : round(percentOf(value, 0, max || 1));
    const place =
      side === 'above'
        ? { y: top + text + 4, width, caption: top + ASCENT, middle: top + ASCENT }
        : { y: top, width, caption: top + ASCENT, middle: top + bar / 2 + 4.5 };
    const drawn = width === undefined ? 0 : 4 + bar;
    top += (side === 'above' ? text + drawn : Math.max(bar, text)) + GAP[side];
    return place;
  });
  return { rows, side, bar, height: top };
}
