import { textWidth, wrapText } from '../geometry/textWidth.ts';
import { COLORS, colorOf, type ColorName, type Theme } from '../theme/tokens.ts';
import marks from '../theme/marks.css?raw';

/** One drawing of a figure and where it lies in the picture, in px. */
export interface Drawing {
  /** The `<svg>` element as it stands on the page: x in per cent, text at its own size. */
  readonly markup: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A figure as a picture that needs nothing around it. */
export interface Picture {
  /** In px. */
  readonly width: number;
  readonly theme: Theme;
  /** Language of the words, as in `lang`. */
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  /** Source, date and licence, a line each or more. */
  readonly notes: readonly string[];
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** Placed from the top left corner of the plot, which the title stands above. */
  readonly drawings: readonly Drawing[];
}

const MARGIN = 20;
const FACE = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

interface Paragraph {
  readonly text: string;
  /** Size of the letters and height of a line, in px. */
  readonly size: number;
  readonly line: number;
  readonly color: ColorName;
  readonly bold?: boolean;
}

/**
 * Writes a figure as an SVG file: title, subtitle, drawings, notes. Colours are those of one theme and the marks' rules
 * travel inside, so that programs without our style sheet show the same.
 */
export function writePicture(picture: Picture): string {
  const { width, theme, lang, title, subtitle, notes, description, drawings } = picture;
  const room = width - 2 * MARGIN;
  const heading = setParagraphs(
    [
      { text: title, size: 20, line: 25, color: 'ink', bold: true },
      { text: subtitle, size: 14, line: 20, color: 'ink-2' },
    ],
    room,
    MARGIN,
    theme,
  );
  const plot = heading.end + MARGIN;
  const below = plot + Math.max(0, ...drawings.map(({ y, height }) => y + height)) + MARGIN;
  const noted = notes.map((text): Paragraph => ({ text, size: 13, line: 20, color: 'ink-3' }));
  const footer = setParagraphs(noted, room, below, theme);
  const height = Math.ceil(footer.end + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" font-family="${FACE}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    marksStyle(theme),
    `<rect width="${width}" height="${height}" fill="${colorOf('paper', theme)}"/>`,
    heading.svg,
    ...drawings.map((drawing) => nestDrawing({ ...drawing, x: drawing.x + MARGIN, y: drawing.y + plot })),
    footer.svg,
    '</svg>',
  ].join('\n');
}

/** The marks' style sheet as an element, with the colours of one theme in place of the tokens. */
export function marksStyle(theme: Theme): string {
  const css = marks.replace(/\/\*.*?\*\//gs, '').replace(/var\(--([\w-]+)\)/g, (property, name: string) => {
    return name in COLORS ? colorOf(name as ColorName, theme) : property;
  });
  return `<style>${css.replace(/\s+/g, ' ').trim()}</style>`;
}

/**
 * A drawing as a part of a greater SVG, freed of what only a page needs. An inner `<svg>` is the measure of its own
 * per cents, so the drawing takes any width.
 */
export function nestDrawing({ markup, x, y, width, height }: Drawing): string {
  const [opening = ''] = /^<svg(?:[^>"]|"[^"]*")*>/.exec(markup) ?? [];
  const viewBox = /\sviewBox="[^"]*"/.exec(opening)?.[0] ?? '';
  const inner = markup
    .slice(opening.length)
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s(?:role|tabindex|aria-[\w-]+|data-[\w-]+|lang)="[^"]*"/g, '');
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}"${viewBox} overflow="visible">${inner}`;
}

/** Text as it may stand in an element or a double-quoted attribute of XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Sets paragraphs under each other from `top`; `end` is where the last one ends. */
function setParagraphs(
  paragraphs: readonly Paragraph[],
  room: number,
  top: number,
  theme: Theme,
): { svg: string; end: number } {
  let end = top;
  const lines = paragraphs.flatMap(({ text, size, line, color, bold = false }) =>
    wrapText(text, room, size, bold).map((words) => {
      const baseline = end + line / 2 + size * 0.35;
      end += line;
      // A word that no line holds, an address say, is set narrower rather than cut.
      const squeezed = textWidth(words, size, bold) > room;
      const squeeze = squeezed ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : '';
      const weight = bold ? ' font-weight="700"' : '';
      const fill = colorOf(color, theme);
      return `<text x="${MARGIN}" y="${baseline}" font-size="${size}"${weight} fill="${fill}"${squeeze}>${escapeXml(words)}</text>`;
    }),
  );
  return { svg: lines.join('\n'), end };
}
