import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { escapeXml, marksStyle, nestDrawing } from '../export/picture.ts';
import { colorOf, GUTTERS, MEDIUM, NARROWEST, type WidthClass } from '../theme/tokens.ts';
import type { FoundDrawing } from './findDrawings.ts';

/** Size of a share card in px, as Open Graph and oEmbed ask for it. */
export const CARD = { width: 1200, height: 630 } as const;

/** What stands on a card. */
export interface Card {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** The site's name. */
  readonly site: string;
  readonly lang: string;
  /** The drawings of the figure; with none of them the words take the whole card. */
  readonly drawings: readonly FoundDrawing[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 48;
const FOOT = 566;
/** Two ways to share the card between words and drawing. */
const UNDER: { words: number; area: Box } = {
  words: CARD.width - 2 * MARGIN,
  area: { x: MARGIN, y: 214, width: CARD.width - 2 * MARGIN, height: 308 },
};
const BESIDE: { words: number; area: Box } = {
  words: 440,
  area: { x: 540, y: 56, width: CARD.width - 540 - MARGIN, height: 470 },
};
/** A drawing is never shrunk so far that a text of 13 px becomes one of less than 11. */
const LEAST_SCALE = 0.85;
const MOST_SCALE = 2.2;

/** How a drawing is put into a box: drawn for `width` px, then scaled. */
interface Fit {
  readonly drawing: FoundDrawing;
  readonly width: number;
  readonly scale: number;
}

const FONTS = ['roboto-400.ttf', 'roboto-700.ttf', 'anybody.ttf'];

/** Draws a card as a PNG. `fonts` is the folder of the faces: nothing is left to those of the machine. */
export function drawCard(card: Card, fonts: string): Uint8Array {
  return rasterise(cardSvg(card, fonts), fonts);
}

/** Turns an SVG of a card's size into a PNG. */
export function rasterise(svg: string, fonts: string): Uint8Array {
  return new Resvg(svg, renderOptions(fonts)).render().asPng();
}

function renderOptions(fonts: string): ResvgRenderOptions {
  return {
    fitTo: { mode: 'width', value: CARD.width },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS.map((file) => join(fonts, file)),
      defaultFontFamily: 'Roboto',
    },
  };
}

function cardSvg(card: Card, fonts: string): string {
  const under = bestFit(card.drawings, UNDER.area);
  const beside = bestFit(card.drawings, BESIDE.area);
  const fit = (under?.scale ?? 0) >= (beside?.scale ?? 0) ? under : beside;
  const layout = fit === under ? UNDER : BESIDE;
  const words = setWords(card, layout.words, fit ? (layout === UNDER ? 2 : 6) : 4, fonts);
  const paper = colorOf('paper', 'light');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="Roboto" lang="${card.lang}">`,
    marksStyle('light'),
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<rect width="100%" height="10" fill="${colorOf('rosa', 'light')}"/>`,
    words,
    fit ? placeFit(fit, layout.area) : '',
    `<text x="${CARD.width - MARGIN}" y="600" text-anchor="end" ${face('display', 40)} fill="${colorOf('rosa', 'light')}">${escapeXml(card.site)}</text>`,
    `<path d="M${MARGIN} ${FOOT - 10}H${CARD.width - MARGIN}" stroke="${colorOf('rule', 'light')}"/>`,
    `<text x="${MARGIN}" y="598" ${face('text', 20)} fill="${colorOf('ink-3', 'light')}">${escapeXml(shorten(card.source, 20, 900, fonts))}</text>`,
    '</svg>',
  ].join('\n');
}

/** The largest way to show one of the drawings in a box, or undefined where each would be too small to read. */
export function bestFit(drawings: readonly FoundDrawing[], box: Box): Fit | undefined {
  const fits = drawings.flatMap((drawing) => fitDrawing(drawing, box) ?? []);
  return fits.reduce<Fit | undefined>(
    (best, fit) => (!best || fit.scale > best.scale ? fit : best),
    undefined,
  );
}

function fitDrawing(drawing: FoundDrawing, box: Box): Fit | undefined {
  const scales = [];
  for (let scale = MOST_SCALE; scale >= LEAST_SCALE; scale -= 0.05) scales.push(scale);
  const scale = scales.find((candidate) => {
    const width = box.width / candidate;
    const { from, below } = widthsOf(drawing.shownAt);
    return width >= from && width < below && heightAt(drawing, width) * candidate <= box.height;
  });
  return scale === undefined ? undefined : { drawing, scale, width: box.width / scale };
}

function widthsOf(shownAt: WidthClass | undefined): { from: number; below: number } {
  const from = NARROWEST[shownAt ?? 'narrow'];
  const below = { narrow: NARROWEST.medium, medium: NARROWEST.wide, wide: Infinity };
  return { from, below: shownAt ? below[shownAt] : Infinity };
}

function heightAt({ ratio, height }: FoundDrawing, width: number): number {
  return ratio ? ratio * width : height;
}

function placeFit({ drawing, width, scale }: Fit, box: Box): string {
  const [left, right] = GUTTERS[drawing.gutter][width < MEDIUM ? 'narrow' : 'wide'];
  const height = heightAt(drawing, width);
  const top = box.y + (box.height - height * scale) / 2;
  const nested = nestDrawing({
    markup: drawing.markup,
    x: left,
    y: 0,
    width: Math.floor(width - left - right),
    height,
  });
  return `<g transform="translate(${box.x} ${top}) scale(${scale})">${nested}</g>`;
}

/** Title and subtitle in a column, the title as large as its number of lines allows. */
function setWords({ title, subtitle }: Card, width: number, most: number, fonts: string): string {
  const sizes = most > 4 ? [56, 50, 44, 38, 34] : [64, 58, 52, 46, 40];
  const set = sizes.map((size) => ({ size, lines: breakLines(title, 'display', size, width, fonts) }));
  const { size, lines } = set.find((each) => each.lines.length <= most) ?? set.at(-1)!;
  const below = breakLines(subtitle, 'text', 26, width, fonts);
  const leading = Math.round(size * 1.06);
  const titles = lines.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${48 + size * 0.8 + index * leading}" ${face('display', size)} fill="${colorOf('ink', 'light')}">${escapeXml(line)}</text>`,
  );
  const top = 48 + lines.length * leading;
  const texts = below.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${top + 34 + index * 34}" ${face('text', 26)} fill="${colorOf('ink-2', 'light')}">${escapeXml(line)}</text>`,
  );
  return [...titles, ...texts].join('\n');
}

type Face = 'display' | 'text';

// The file of the display face calls itself by the thinnest weight of the family it was cut from.
function face(name: Face, size: number): string {
  return name === 'display'
    ? `font-family="Anybody Thin" font-size="${size}"`
    : `font-family="Roboto" font-size="${size}"`;
}

function breakLines(text: string, name: Face, size: number, width: number, fonts: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer, name, size, fonts) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function shorten(text: string, size: number, width: number, fonts: string): string {
  if (widthOf(text, 'text', size, fonts) <= width) return text;
  const words = text.split(' ');
  do words.pop();
  while (widthOf(`${words.join(' ')} …`, 'text', size, fonts) > width);
  return `${words.join(' ')} …`;
}

function widthOf(text: string, name: Face, size: number, fonts: string): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text ${face(name, size)}>${escapeXml(text)}</text></svg>`;
  return new Resvg(svg, renderOptions(fonts)).getBBox()?.width ?? 0;
}
