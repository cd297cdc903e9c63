import { marksCss } from './marksCss.ts';
import { colorOf } from '../theme/tokens.ts';
import type { FoundDrawing } from './findDrawings.ts';
import { bestFit, placeFit, type Box, type Fit } from './fitDrawing.ts';
import { CARD, type Line, type Press } from './press.ts';

/** What stands on a chart's card. */
export interface Card {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** The site's name. */
  readonly site: string;
  readonly lang: string;
  /** The drawings of the figure. One is shown; where none can be, the words take the whole card. */
  readonly drawings: readonly FoundDrawing[];
}

/** How a card is shared between words and drawing. */
interface Layout {
  /** Width of the words. */
  readonly words: number;
  /** Sizes of the title to try, and the lines it may have. */
  readonly sizes: readonly number[];
  readonly lines: number;
}

/** The words of a card as SVG, and where they end. */
interface SetWords {
  readonly svg: string;
  readonly bottom: number;
}

const MARGIN = 48;
const ROOM = CARD.width - 2 * MARGIN;
const FOOT = 556;
const AIR = 24;
const SUBTITLE = { size: 26, leading: 34 } as const;
const UNDER: Layout = { words: ROOM, sizes: [52, 46, 40], lines: 2 };
const BESIDE: Layout = { words: 440, sizes: [58, 52, 46, 40, 34], lines: 6 };
const ALONE: Layout = { words: ROOM, sizes: [96, 84, 72, 60], lines: 4 };
const BESIDE_AREA: Box = { x: 540, y: 56, width: CARD.width - 540 - MARGIN, height: FOOT - AIR - 56 };

/** A chart's card as SVG, for the press to print. `marks` is the style sheet of the marks. */
export function drawCard(card: Card, press: Press, marks: string): string {
  const { source, site, lang } = card;
  const paper = colorOf('paper', 'light');
  const rosa = colorOf('rosa', 'light');
  const { words, drawing } = compose(card, press, paper);
  const right = CARD.width - MARGIN;
  const credit = press.shorten(source, 'text', 20, ROOM - 180);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="Roboto" lang="${lang}">`,
    `<style>${marksCss(marks, drawing, 'light')}</style>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<rect width="100%" height="10" fill="${rosa}"/>`,
    words,
    drawing,
    `<path d="M${MARGIN} ${FOOT}H${right}" stroke="${colorOf('rule', 'light')}"/>`,
    press.set({
      text: credit,
      face: 'text',
      size: 20,
      x: MARGIN,
      y: FOOT + 42,
      fill: colorOf('ink-3', 'light'),
    }),
    press.set({ text: site, face: 'display', size: 40, x: right, y: FOOT + 44, fill: rosa, end: true }),
    '</svg>',
  ].join('\n');
}

/** Words and drawing under or beside each other, whichever shows the drawing larger; the words alone without one. */
function compose(card: Card, press: Press, paper: string): { words: string; drawing: string } {
  const { svg, bottom } = setWords(card, UNDER, press);
  const area = { x: MARGIN, y: bottom + AIR, width: ROOM, height: FOOT - 2 * AIR - bottom };
  const under = bestFit(card.drawings, area);
  const beside = bestFit(card.drawings, BESIDE_AREA);
  const merit = (fit: Fit | undefined, { width, height }: Box) => (fit?.merit ?? 0) * width * height;
  if (under && merit(under, area) > merit(beside, BESIDE_AREA)) {
    return { words: svg, drawing: placeFit(under, area, paper) };
  }
  if (beside) {
    return { words: setWords(card, BESIDE, press).svg, drawing: placeFit(beside, BESIDE_AREA, paper) };
  }
  return { words: setWords(card, ALONE, press).svg, drawing: '' };
}

/** Title and subtitle in a column, the title as large as leaves room for both above the foot. */
function setWords(card: Card, { words, sizes, lines }: Layout, press: Press): SetWords {
  const tries = sizes.map((size) => breakWords(card, size, words, press));
  const fitting = tries.find(({ heads, cut }) => heads.length <= lines && !cut);
  const { size, heads, texts, below } = fitting ?? tries[tries.length - 1]!;
  const title = { lines: heads, y: MARGIN + size * 0.8, leading: leadingOf(size) };
  const subtitle = { lines: texts, y: below, leading: SUBTITLE.leading };
  const svg = [
    ...setColumn(title, { face: 'display', size, fill: colorOf('ink', 'light') }, press),
    ...setColumn(subtitle, { face: 'text', size: SUBTITLE.size, fill: colorOf('ink-2', 'light') }, press),
  ].join('\n');
  return { svg, bottom: below + (texts.length - 1) * SUBTITLE.leading };
}

/** Lines at the margin under each other. */
function setColumn(
  { lines, y, leading }: { lines: readonly string[]; y: number; leading: number },
  type: Pick<Line, 'face' | 'size' | 'fill'>,
  press: Press,
): string[] {
  return lines.map((text, index) => press.set({ ...type, text, x: MARGIN, y: y + index * leading }));
}

/** The lines of title and subtitle at a size of the title; those of the subtitle that have no room are left out. */
function breakWords({ title, subtitle }: Card, size: number, width: number, press: Press) {
  const heads = press.breakLines(title, 'display', size, width);
  const below = MARGIN + heads.length * leadingOf(size) + 36;
  const all = press.breakLines(subtitle, 'text', SUBTITLE.size, width);
  const room = Math.max(0, Math.floor((FOOT - AIR / 2 - below) / SUBTITLE.leading) + 1);
  const cut = all.length > room;
  const texts = cut ? all.slice(0, room).map((text, at) => (at === room - 1 ? `${text} …` : text)) : all;
  return { size, heads, below, texts, cut };
}

function leadingOf(size: number): number {
  return Math.round(size * 1.06);
}
