import { escapeMarkup } from '../embed/escapeMarkup.ts';

/** A piece of a drawing with its place in it, in px. */
export interface DrawnPart {
  readonly x: number;
  readonly y: number;
  /** What its percentages are of. */
  readonly width: number;
  /** SVG elements. */
  readonly markup: string;
}

/** Width of a text in px. */
export type Measure = (text: string, px: number, bold: boolean) => number;

/** Everything that goes into a picture that stands by itself. */
export interface FramedDrawing {
  /** Of the drawing, in px. */
  readonly width: number;
  readonly height: number;
  readonly parts: readonly DrawnPart[];
  readonly title: string;
  readonly subtitle: string;
  /** Source and date of the data. */
  readonly source: string;
  /** Who made it, under which licence, where it stands. */
  readonly credit: string;
  readonly colors: {
    readonly paper: string;
    readonly ink: string;
    readonly quiet: string;
    readonly rule: string;
  };
}

const PADDING = 24;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
const round = (value: number) => Math.round(value * 100) / 100;

/** Breaks a text into lines no wider than `width`; a word that is wider by itself stays whole. */
export function breakLines(
  text: string,
  width: number,
  px: number,
  bold: boolean,
  measure: Measure,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(line, px, bold) <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

const PERCENT = /\b(x|x1|x2|cx|width|dx)="(-?[\d.]+)%"/g;

/**
 * Turns percentages of the plot into px, since many programs that open SVG cannot. Plots within plots keep theirs: they
 * are of another width.
 */
export function resolvePercents(markup: string, width: number): string {
  const nested = markup.indexOf('<svg', 1);
  const outer = nested < 0 ? markup : markup.slice(0, nested);
  const resolved = outer.replace(
    PERCENT,
    (_, name: string, percent: string) => `${name}="${round((Number(percent) / 100) * width)}"`,
  );
  return nested < 0 ? resolved : resolved + markup.slice(nested);
}

interface Style {
  readonly px: number;
  readonly line: number;
  readonly fill: string;
  readonly bold?: boolean;
}

/** Lines of text from `top` down, and where they end. */
function writeText(text: string, top: number, width: number, style: Style, measure: Measure) {
  const { px, line, fill, bold = false } = style;
  const lines = breakLines(text, width, px, bold, measure);
  const weight = bold ? ' font-weight="700"' : '';
  const markup = lines.map(
    (words, index) =>
      `<text x="${PADDING}" y="${top + line * index + px}" font-size="${px}" fill="${fill}"${weight}>${escapeMarkup(words)}</text>`,
  );
  return { markup: markup.join('\n'), bottom: top + line * lines.length };
}

/** A standalone SVG: title, unit, drawing, source, date and licence. Returns it with its size in px. */
export function frameDrawing(
  picture: FramedDrawing,
  measure: Measure,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const { width: inner, colors, parts } = picture;
  const width = inner + 2 * PADDING;
  const quiet = { px: 12, line: 18, fill: colors.quiet };
  const title = writeText(
    picture.title,
    PADDING,
    inner,
    { px: 22, line: 28, fill: colors.ink, bold: true },
    measure,
  );
  const subtitle = writeText(
    picture.subtitle,
    title.bottom + 6,
    inner,
    { px: 14, line: 20, fill: colors.quiet },
    measure,
  );
  const top = subtitle.bottom + 16;
  const bottom = top + picture.height + 16;
  const source = writeText(picture.source, bottom + 10, inner, quiet, measure);
  const credit = writeText(picture.credit, source.bottom, inner, quiet, measure);
  const height = Math.ceil(credit.bottom + PADDING - 4);
  const drawing = parts.map(
    ({ x, y, width: of, markup }) =>
      `<g transform="translate(${round(x)} ${round(y)})">${resolvePercents(markup, of)}</g>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">
<title>${escapeMarkup(picture.title)}</title>
<rect width="${width}" height="${height}" fill="${colors.paper}"/>
${title.markup}
${subtitle.markup}
<g transform="translate(${PADDING} ${round(top)})">
${drawing.join('\n')}
</g>
<line x1="${PADDING}" x2="${width - PADDING}" y1="${bottom}" y2="${bottom}" stroke="${colors.rule}"/>
${source.markup}
${credit.markup}
</svg>
`;
  return { svg, width, height };
}
