import { inSight, type TextBox } from './texts.ts';
import { brief, placeOf } from './words.ts';

type Color = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Color>();

/** Any colour that CSS can write, as sRGB from 0 to 255 and its opacity. */
function colorOf(css: string): Color {
  let color = known.get(css);
  if (!color) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    color = [red!, green!, blue!, alpha! / 255];
    known.set(css, color);
  }
  return color;
}

/** Relative luminance, WCAG 2.2. */
function luminance([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function ratio(a: Color, b: Color): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const over = (front: Color, back: Color): Color => {
  const mix = (at: 0 | 1 | 2) => front[at] * front[3] + back[at] * (1 - front[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** From 24 px on, or 18.66 px bold, text counts as large and needs less contrast. */
function needed({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

/** Room at the window's top for what sticks to it, in px. */
const STUCK = 200;

/** Texts under something, or too faint on what is painted behind them, each once. Scrolls through the page. */
export function faint(texts: readonly TextBox[]): string[] {
  const faults = new Set<string>();
  letEverythingBeHit();
  const lines = texts.map((text) => ({ text, box: inSight(text) })).sort((a, b) => a.box.top - b.box.top);
  for (const { text, box } of lines) {
    // What is scrolled out of sight has nothing behind it yet.
    if (box.right <= box.left || box.bottom <= box.top) continue;
    const y = (box.top + box.bottom) / 2;
    if (y < scrollY + STUCK || y > scrollY + innerHeight - 1) scrollTo(0, y - STUCK);
    for (const share of text.element instanceof SVGElement ? [0.02, 0.5, 0.98] : [0.5]) {
      const x = box.left + (box.right - box.left) * share;
      const fault = faultAt(text, x - scrollX, y - scrollY);
      if (fault) faults.add(fault);
    }
  }
  scrollTo(0, 0);
  return [...faults];
}

/** Labels let the pointer through to what is under them; here they have to be found. */
function letEverythingBeHit(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*, *::before, *::after { pointer-events: auto !important; transition: none !important }',
  );
  document.adoptedStyleSheets.push(sheet);
}

function faultAt({ element, text }: TextBox, x: number, y: number): string | undefined {
  const style = getComputedStyle(element);
  const front = colorOf(element instanceof SVGElement ? style.fill : style.color);
  const needs = needed(style);
  const hit = document.elementsFromPoint(x, y);
  if (isCovered(element, hit, x, y)) return `${placeOf(element)}: ${brief(text)} is covered`;
  const backs = backsAt(element, style, hit, x, y);
  const least = Math.min(...backs.map((back) => ratio(over(front, back), back)));
  if (least >= needs) return undefined;
  return `${placeOf(element)}: ${brief(text)} has ${least.toFixed(2)} : 1 of ${needs} on ${backs.map((b) => b.slice(0, 3).map(Math.round).join(' ')).join(' or ')}`;
}

/** Whether something opaque lies over a text at a point of the window. */
function isCovered(element: Element, hit: readonly Element[], x: number, y: number): boolean {
  return hit
    .slice(0, Math.max(0, hit.indexOf(element)))
    .filter((each) => !each.contains(element) && !element.contains(each))
    .some((each) => paintsOf(each, x, y).some(([, , , alpha]) => alpha === 1));
}

/** The opaque colours behind a text at a point of the window: several where a pattern is painted. */
function backsAt(
  element: Element,
  style: CSSStyleDeclaration,
  hit: readonly Element[],
  x: number,
  y: number,
): Color[] {
  const halo =
    element instanceof SVGElement && style.stroke !== 'none' && style.paintOrder.startsWith('stroke');
  if (halo) return [colorOf(style.stroke)];
  const own = hit.indexOf(element);
  const below = own >= 0 ? hit.slice(own) : hit.filter((each) => each.contains(element));
  let front: Color = [0, 0, 0, 0];
  for (const each of below) {
    const paints = paintsOf(each, x, y);
    if (paints.length > 1) return paints.map((paint) => over(front, paint));
    const [paint] = paints;
    if (!paint || paint[3] === 0) continue;
    front = front[3] === 0 ? paint : over(front, paint);
    if (paint[3] === 1) return [front];
  }
  return [over(front, [255, 255, 255, 1])];
}

function paintsOf(element: Element, x: number, y: number): Color[] {
  const style = getComputedStyle(element);
  if (!(element instanceof SVGElement)) return [colorOf(style.backgroundColor)];
  if (!(element instanceof SVGGeometryElement) || style.fill === 'none') return [];
  const matrix = element.getScreenCTM();
  if (!matrix || !element.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))) return [];
  const pattern = /url\("?#([^")]+)/.exec(style.fill);
  if (!pattern) return [colorOf(style.fill)];
  const marks = [...document.querySelectorAll(`#${pattern[1]} > *`)].map((mark) => getComputedStyle(mark));
  return marks.map(({ fill, stroke }) => colorOf(fill === 'none' ? stroke : fill));
}
