import { percentOf, round } from './percent.ts';

/** Captions above their bars, for narrow plots, close to them where many are seen at once, or in the gutter left of them. */
export type CaptionSide = 'above' | 'close' | 'beside';

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
  /** What answers to a press: from where, and how much, in px; the rows lie close to each other. */
  readonly top: number;
  readonly tall: number;
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
const BAR = { above: 10, close: 5, beside: 16 };
const GAP = { above: 14, close: 3, beside: 8 };
/** Between a caption and the bar below it, in px. */
const AIR = { above: 4, close: 0, beside: 0 };
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
    const drawn = width === undefined ? 0 : AIR[side] + bar;
    const tall = (side === 'beside' ? Math.max(bar, text) : text + drawn) + GAP[side];
    const caption = top + ASCENT;
    const [y, middle] = side === 'beside' ? [top, top + bar / 2 + 4.5] : [top + text + AIR[side], caption];
    const place = { y, width, top: top - GAP[side] / 2, tall, caption, middle };
    top += tall;
    return place;
  });
  return { rows, side, bar, height: top };
}
