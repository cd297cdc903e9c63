import { onPage, widthOf, heightOf, intersection, windowsOf, type Box } from './boxes.ts';
import type { TextBox } from './texts.ts';
import { brief, placeOf } from './words.ts';

const HAIR = 1;

const leaves = (inner: Box, outer: Box) =>
  widthOf(intersection(inner, outer)) < widthOf(inner) - HAIR ||
  heightOf(intersection(inner, outer)) < heightOf(inner) - HAIR;

/** Texts that something cuts off, that leave the page, or that leave the figure they belong to. */
export function clipped(texts: readonly TextBox[]): string[] {
  const page = { left: 0, right: document.documentElement.clientWidth, top: 0, bottom: Infinity };
  return texts.flatMap(({ element, text, ink }) => {
    const { hides, scrolled } = windowsOf(element);
    const fault = (what: string) => [`${placeOf(element)}: ${brief(text)} ${what}`];
    if (leaves(ink, hides)) return fault('is cut off');
    if (scrolled) return [];
    if (leaves(ink, page)) return fault('leaves the page');
    const figure = element.closest('figure');
    const sides = figure && { ...page, ...sidesOf(figure) };
    return sides && leaves(ink, sides) ? fault('leaves its figure') : [];
  });
}

function sidesOf(figure: Element): Pick<Box, 'left' | 'right'> {
  const { left, right } = onPage(figure.getBoundingClientRect());
  return { left, right };
}

/** Whether the page is wider than its window, and by what. */
export function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
}
