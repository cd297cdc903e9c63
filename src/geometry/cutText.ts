import { textWidth } from './textWidth.ts';

/** The text, or as much of its beginning as `width` px hold with the dots that say that it goes on. */
export function cutText(text: string, width: number, px: number, bold = false): string {
  if (textWidth(text, px, bold) <= width) return text;
  let end = text.length;
  while (end > 0 && textWidth(`${text.slice(0, end)}…`, px, bold) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
