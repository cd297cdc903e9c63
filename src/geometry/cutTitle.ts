import { wrapText } from './textWidth.ts';

/** Room of a block of the wall on a page of full width, in px, and its type. */
const WIDTH = 96;
const LINES = 2;
const PX = 11;
/** Titles up to this many signs are left whole if they fit. */
const LONG = 30;

/**
 * Where the part of a title ends that a block has room for: at the first colon or comma of a long one, else between two
 * words. `dots` says that the cut is one of need, which dots have to show.
 */
export function cutTitle(title: string): { readonly end: number; readonly dots: boolean } {
  const sign = title.length > LONG ? title.search(/[:,] /) : -1;
  const part = sign > 0 ? title.slice(0, sign) : title;
  const lines = wrapText(part, WIDTH, PX);
  if (lines.length <= LINES) return { end: part.length, dots: false };
  return { end: lines.slice(0, LINES).join(' ').length, dots: true };
}
