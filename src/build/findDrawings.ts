import { GUTTERS, type Gutter, type WidthClass } from '../theme/widths.ts';

/** A drawing found in a rendered figure. */
export interface FoundDrawing {
  /** The `<svg>` element. */
  readonly markup: string;
  /** The width class it is shown at, undefined where at all of them. */
  readonly shownAt: WidthClass | undefined;
  readonly gutter: Gutter;
  /** In px; for a drawing that scales with its width, see `ratio`. */
  readonly height: number;
  /** Height by width of a drawing that scales, undefined for one that stretches. */
  readonly ratio: number | undefined;
}

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:[^>"]|"[^"]*")*)>/g;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
/** Lower than this it is a key's sample or a mark in a line of text. */
const LOWEST = 60;

interface OpenTag {
  name: string;
  attributes: string;
  start: number;
}

/**
 * Finds the drawings of a rendered figure: those outermost `<svg>` that are as wide as their place. What lies around them
 * tells their gutters and the widths they are shown at.
 *
 * @param html the figure as Svelte writes it: every tag closed, attributes in double quotes
 */
export function findDrawings(html: string): FoundDrawing[] {
  const open: OpenTag[] = [];
  const found: FoundDrawing[] = [];
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    if (!slash) {
      if (!VOID.has(name) && !attributes.endsWith('/')) open.push({ name, attributes, start: index });
      continue;
    }
    const opened = open.pop();
    if (name !== 'svg' || !opened || open.some((outer) => outer.name === 'svg')) continue;
    const drawing = describe(opened, html.slice(opened.start, index + tag.length), open);
    if (drawing) found.push(drawing);
  }
  return found;
}

function describe(
  { attributes }: OpenTag,
  markup: string,
  around: readonly OpenTag[],
): FoundDrawing | undefined {
  if (attributeOf(attributes, 'width') !== '100%') return undefined;
  const height = Number(attributeOf(attributes, 'height'));
  const [, , boxWidth, boxHeight] = (attributeOf(attributes, 'viewBox') ?? '').split(' ').map(Number);
  const ratio = boxWidth && boxHeight && !(height > 0) ? boxHeight / boxWidth : undefined;
  if (!ratio && !(height >= LOWEST)) return undefined;
  const classes = around.flatMap((tag) => (attributeOf(tag.attributes, 'class') ?? '').split(' '));
  classes.push(...(attributeOf(attributes, 'class') ?? '').split(' '));
  const shownAt = classes.find((name) => /^at-(narrow|medium|wide)$/.test(name))?.slice('at-'.length);
  const gutter = classes.findLast((name) => name.startsWith('gutter-'))?.slice('gutter-'.length) ?? 'none';
  return {
    markup,
    shownAt: shownAt as WidthClass | undefined,
    gutter: gutter in GUTTERS ? (gutter as Gutter) : 'none',
    height: ratio ? 0 : height,
    ratio,
  };
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}
