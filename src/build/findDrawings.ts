import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { GUTTERS, type Gutter, type WidthClass } from '../theme/widths.ts';

/** A drawing found in a rendered figure. */
export interface FoundDrawing {
  readonly svg: Tree.Element;
  /** The width class it is shown at, undefined where at all of them. */
  readonly shownAt: WidthClass | undefined;
  readonly gutter: Gutter;
  /** In px; for a drawing that scales with its width, see `ratio`. */
  readonly height: number;
  /** Height by width of a drawing that scales, undefined for one that stretches. */
  readonly ratio: number | undefined;
}

/** Lower than this it is a key's sample or a mark in a line of text. */
const LOWEST = 60;

/**
 * Finds the drawings of a rendered figure: those outermost `<svg>` that are as wide as their place. What lies around them
 * tells their gutters and the widths they are shown at.
 */
export function findDrawings(html: string): FoundDrawing[] {
  return [...drawingsIn(parseFragment(html), [])];
}

/** The value of an element's attribute; undefined where it has none of that name. */
export const attributeOf = ({ attrs }: Tree.Element, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The classes of an element. */
export const classesOf = (element: Tree.Element) => (attributeOf(element, 'class') ?? '').split(' ');

function* drawingsIn(parent: Tree.ParentNode, around: readonly string[]): Generator<FoundDrawing> {
  for (const element of tree.getChildNodes(parent).filter((child) => tree.isElementNode(child))) {
    const classes = [...around, ...classesOf(element)];
    if (element.tagName !== 'svg') yield* drawingsIn(element, classes);
    else yield* describe(element, classes);
  }
}

/** The drawing, if it is one; `classes` are its own and those of all it lies in, the innermost last. */
function describe(svg: Tree.Element, classes: readonly string[]): FoundDrawing[] {
  if (attributeOf(svg, 'width') !== '100%') return [];
  const height = Number(attributeOf(svg, 'height'));
  const [, , boxWidth, boxHeight] = (attributeOf(svg, 'viewBox') ?? '').split(' ').map(Number);
  const ratio = boxWidth && boxHeight && !(height > 0) ? boxHeight / boxWidth : undefined;
  if (!ratio && !(height >= LOWEST)) return [];
  const shownAt = classes.find((name) => /^at-(narrow|medium|wide)$/.test(name))?.slice('at-'.length);
  const gutter = classes.findLast((name) => name.startsWith('gutter-'))?.slice('gutter-'.length) ?? 'none';
  return [
    {
      svg,
      shownAt: shownAt as WidthClass | undefined,
      gutter: gutter in GUTTERS ? (gutter as Gutter) : 'none',
      height: ratio ? 0 : height,
      ratio,
    },
  ];
}
