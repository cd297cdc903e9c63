import type { DrawnPart } from './frameDrawing.ts';

/** What a style sheet may give to an element of SVG; in the copy these stand as attributes. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const;

/** What is for use and not for show; and the map that zooms while it lies unmoved under the drawing of the same. */
const LEFT_OUT =
  'button, select, input, textarea, .switch, .unseen, [hidden], .sources, .download-menu, .live:not(.moved) .map-gl';

/** A drawing on the screen, ready to stand in a picture. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly DrawnPart[];
}

/**
 * Copies what a figure's body shows, as it looks now: its plots with their styles made attributes, a map that the reader
 * has moved as its pixels, and the words and coloured boxes of HTML between them. Controls are left out.
 */
export function readDrawing(body: HTMLElement): Drawing {
  const frame = body.getBoundingClientRect();
  const parts: DrawnPart[] = [];
  const visit = (element: Element) => {
    if (element.matches(LEFT_OUT) || element.getClientRects().length === 0) return;
    if (getComputedStyle(element).opacity === '0') return;
    if (element instanceof SVGSVGElement) {
      parts.push(copyPlot(element, frame));
      return;
    }
    if (element instanceof HTMLCanvasElement) {
      parts.push(copyPixels(element, frame));
      return;
    }
    const box = copyBox(element, frame);
    if (box) parts.push(box);
    for (const child of element.childNodes) {
      if (child instanceof Element) visit(child);
      else if (child instanceof Text) parts.push(...copyText(child, frame));
    }
  };
  for (const child of body.children) visit(child);
  return trimTop({ width: Math.round(frame.width), height: Math.ceil(frame.height), parts });
}

/** Takes away the room of the controls above the drawing. */
function trimTop({ width, height, parts }: Drawing): Drawing {
  const top = Math.min(...parts.map(({ y }) => y), height);
  return { width, height: height - top, parts: parts.map((part) => ({ ...part, y: part.y - top })) };
}

function copyPlot(plot: SVGSVGElement, frame: DOMRect): DrawnPart {
  const rect = plot.getBoundingClientRect();
  const copy = plot.cloneNode(true) as SVGSVGElement;
  const originals = [plot, ...plot.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((element, index) => inlinePaint(originals[index]!, element));
  copy.setAttribute('width', String(rect.width));
  copy.setAttribute('height', String(rect.height));
  copy.setAttribute('overflow', 'visible');
  const markup = new XMLSerializer().serializeToString(copy).replace(/<!--[\s\S]*?-->/g, '');
  return { x: rect.left - frame.left, y: rect.top - frame.top, width: rect.width, markup };
}

function copyPixels(canvas: HTMLCanvasElement, frame: DOMRect): DrawnPart {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const markup = `<image width="${width}" height="${height}" href="${canvas.toDataURL()}"/>`;
  return { x: left - frame.left, y: top - frame.top, width, markup };
}

/** Attributes that only a page needs, or that would make the copy answer to a keyboard. */
const NEEDLESS = ['class', 'tabindex', 'role', 'aria-pressed', 'data-key', 'style'];

function inlinePaint(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of NEEDLESS) copy.removeAttribute(name);
  if (style.display === 'none') {
    copy.setAttribute('display', 'none');
    return;
  }
  const inherited = original instanceof SVGSVGElement ? undefined : getComputedStyle(original.parentElement!);
  for (const name of PAINT) {
    const value = style.getPropertyValue(name);
    const isInherited = name === 'opacity' ? value === '1' : value === inherited?.getPropertyValue(name);
    if (value && !isInherited)
      copy.setAttribute(name, value.replace(/url\(["']?[^#]*(#[^"')]+)["']?\)/, 'url($1)'));
  }
}

const CLEAR = /^(transparent|rgba\(\d+, \d+, \d+, 0\))$/;

function copyBox(element: Element, frame: DOMRect): DrawnPart | undefined {
  const { backgroundColor } = getComputedStyle(element);
  if (CLEAR.test(backgroundColor)) return undefined;
  const { left, top, width, height } = element.getBoundingClientRect();
  const markup = `<rect width="${width}" height="${height}" fill="${backgroundColor}"/>`;
  return { x: left - frame.left, y: top - frame.top, width, markup };
}

/** A text as the lines the browser has broken it into. */
function copyText(text: Text, frame: DOMRect): DrawnPart[] {
  const { color, fontSize, fontWeight } = getComputedStyle(text.parentElement!);
  const lines = new Map<number, { left: number; bottom: number; words: string[] }>();
  const range = document.createRange();
  for (const match of text.data.matchAll(/\S+/g)) {
    range.setStart(text, match.index);
    range.setEnd(text, match.index + match[0].length);
    const { left, top, bottom, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const line = lines.get(top) ?? { left, bottom, words: [] };
    line.words.push(match[0]);
    lines.set(top, line);
  }
  const escape = document.createElement('i');
  return [...lines].map(([top, { left, bottom, words }]) => {
    escape.textContent = words.join(' ');
    const baseline = (bottom - top) * 0.5 + parseFloat(fontSize) * 0.35;
    return {
      x: left - frame.left,
      y: top - frame.top,
      width: frame.width,
      markup: `<text y="${baseline}" font-size="${fontSize}" font-weight="${fontWeight}" fill="${color}">${escape.innerHTML}</text>`,
    };
  });
}
