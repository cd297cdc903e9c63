import { marksCss } from './marksCss.ts';
import { colorOf } from '../theme/tokens.ts';
import type { FoundDrawing } from './findDrawings.ts';
import { bestFit, placeFit, type Box } from './fitDrawing.ts';
import { CARD, type Press } from './press.ts';

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
  readonly area: Box;
}

const MARGIN = 48;
const ROOM = CARD.width - 2 * MARGIN;
const FOOT = 556;
const UNDER: Layout = {
  words: ROOM,
  sizes: [52, 46, 40],
  lines: 2,
  area: { x: MARGIN, y: 224, width: ROOM, height: 308 },
};
const BESIDE: Layout = {
  words: 440,
  sizes: [58, 52, 46, 40, 34],
  lines: 6,
  area: { x: 540, y: 56, width: CARD.width - 540 - MARGIN, height: 476 },
};
const ALONE: Layout = { ...UNDER, sizes: [96, 84, 72, 60], lines: 4 };

/** Draws a chart's card as a PNG. `marks` is the style sheet of the marks. */
export function drawCard(card: Card, press: Press, marks: string): Uint8Array {
  const { source, site, lang, drawings } = card;
  const under = bestFit(drawings, UNDER.area);
  const beside = bestFit(drawings, BESIDE.area);
  const fit = (under?.scale ?? 0) > (beside?.scale ?? 0) ? under : beside;
  const layout = !fit ? ALONE : fit === under ? UNDER : BESIDE;
  const drawing = fit ? placeFit(fit, layout.area) : '';
  const ink3 = colorOf('ink-3', 'light');
  const rosa = colorOf('rosa', 'light');
  const credit = press.shorten(source, 'text', 20, ROOM - 180);
  return press.print(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="Roboto" lang="${lang}">`,
      `<style>${marksCss(marks, drawing, 'light')}</style>`,
      `<rect width="100%" height="100%" fill="${colorOf('paper', 'light')}"/>`,
      `<rect width="100%" height="10" fill="${rosa}"/>`,
      setWords(card, layout, press),
      drawing,
      `<path d="M${MARGIN} ${FOOT}H${CARD.width - MARGIN}" stroke="${colorOf('rule', 'light')}"/>`,
      press.set({ text: credit, face: 'text', size: 20, x: MARGIN, y: FOOT + 42, fill: ink3 }),
      press.set({
        text: site,
        face: 'display',
        size: 40,
        x: CARD.width - MARGIN,
        y: FOOT + 44,
        fill: rosa,
        end: true,
      }),
      '</svg>',
    ].join('\n'),
  );
}

/** Title and subtitle in a column, the title as large as its lines allow. */
function setWords({ title, subtitle }: Card, { words, sizes, lines: most }: Layout, press: Press): string {
  const tries = sizes.map((size) => ({ size, lines: press.breakLines(title, 'display', size, words) }));
  const { size, lines } = tries.find((each) => each.lines.length <= most) ?? tries[tries.length - 1]!;
  const leading = Math.round(size * 1.06);
  const heads = lines.map((text, index) => {
    const y = MARGIN + size * 0.8 + index * leading;
    return press.set({ text, face: 'display', size, x: MARGIN, y, fill: colorOf('ink', 'light') });
  });
  const below = MARGIN + lines.length * leading + 36;
  const texts = press.breakLines(subtitle, 'text', 26, words).map((text, index) => {
    const y = below + index * 34;
    return press.set({ text, face: 'text', size: 26, x: MARGIN, y, fill: colorOf('ink-2', 'light') });
  });
  return [...heads, ...texts].join('\n');
}
