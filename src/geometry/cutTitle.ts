import { cutText } from './cutText.ts';
import { textWidth, wrapText } from './textWidth.ts';

/** Room of a block of the wall on a page of full width, in px, and its type. */
const WIDTH = 96;
const LINES = 2;
const PX = 11;
/** Titles up to this many signs are left whole if they fit. */
const LONG = 30;

/**
 * Where the part of a title ends that a block has room for: at the first colon or comma of a long one, else between two
 * words, or within a word that is wider than the block. `dots` says that the cut is one of need, which dots have to show.
 */
export function cutTitle(title: string): { readonly end: number; readonly dots: boolean } {
  const sign = title.length > LONG ? title.search(/[:,] /) : -1;
  const part = sign > 0 ? title.slice(0, sign) : title;
  const lines = wrapText(part, WIDTH, PX);
  const wide = lines.slice(0, LINES).findIndex((line) => textWidth(line, PX) > WIDTH);
  if (wide >= 0) {
    const before = lines
      .slice(0, wide)
      .map((line) => `${line} `)
      .join('');
    return { end: before.length + cutText(lines[wide]!, WIDTH, PX).length - 1, dots: true };
  }
  if (lines.length <= LINES) return { end: part.length, dots: false };
  const kept = lines.slice(0, LINES).join(' ').length;
  return { end: kept - excessOf(lines[LINES - 1]!), dots: true };
}

/** How many signs a line has to lose, by whole words, for the dots that follow it. */
function excessOf(line: string): number {
  let kept = line;
  while (textWidth(`${kept}…`, PX) > WIDTH && kept.includes(' ')) kept = kept.slice(0, kept.lastIndexOf(' '));
  return line.length - kept.length;
}
