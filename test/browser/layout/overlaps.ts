import { intersects } from './boxes.ts';
import { inSight, type TextBox } from './texts.ts';
import { brief, placeOf } from './words.ts';

/** The nearest box that lays an element's words out in lines. */
function flowOf(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display === 'inline' && !block.closest('svg'))
    block = block.parentElement;
  return block;
}

/** Texts that stand on one another. The lines of one paragraph do not: a tight heading's letters reach between them. */
export function overlaps(texts: readonly TextBox[]): string[] {
  const seen = texts.map((text) => ({ text, box: inSight(text) })).sort((a, b) => a.box.top - b.box.top);
  return seen.flatMap(({ text, box }, index) => {
    const faults: string[] = [];
    for (let next = index + 1; next < seen.length && seen[next]!.box.top < box.bottom; next++) {
      const other = seen[next]!;
      if (flowOf(other.text.element) === flowOf(text.element) || !intersects(box, other.box)) continue;
      faults.push(`${placeOf(text.element)}: ${brief(text.text)} stands on ${brief(other.text.text)}`);
    }
    return faults;
  });
}
