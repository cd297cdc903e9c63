import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { escapeHtml } from './document.ts';

/** Size of a share card in px, as Open Graph and oEmbed ask for it. */
export const CARD = { width: 1200, height: 630 } as const;

export type Face = 'display' | 'text';

/** A line of text on a card. */
export interface Line {
  readonly text: string;
  readonly face: Face;
  /** In px. */
  readonly size: number;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly fill: string;
  readonly end?: boolean;
}

/** Sets text in the cards' own faces and turns SVG into pictures: nothing is left to the fonts of the machine. */
export interface Press {
  /** The SVG of a line. */
  set(line: Line): string;
  /** Breaks a text between words into lines of at most `width` px. */
  breakLines(text: string, face: Face, size: number, width: number): string[];
  /** The text, or as many of its words as fit into `width` px and a sign that there are more. */
  shorten(text: string, face: Face, size: number, width: number): string;
  /** A PNG of a card's size. */
  print(svg: string): Uint8Array;
}

const FILES = ['roboto-400.ttf', 'roboto-700.ttf', 'anybody.ttf'];
// The file of the display face still bears the name of the thinnest weight of the family it was cut from.
const FAMILIES: Record<Face, string> = { display: 'Anybody Thin', text: 'Roboto' };

/** A press with the faces of a folder. */
export function createPress(fonts: string): Press {
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: CARD.width },
    font: {
      loadSystemFonts: false,
      fontFiles: FILES.map((file) => join(fonts, file)),
      defaultFontFamily: FAMILIES.text,
    },
  };

  const set = ({ text, face, size, x, y, fill, end }: Line) => {
    const anchor = end ? ' text-anchor="end"' : '';
    return `<text x="${x}" y="${y}" font-family="${FAMILIES[face]}" font-size="${size}" fill="${fill}"${anchor}>${escapeHtml(text)}</text>`;
  };

  const widthOf = (text: string, face: Face, size: number) => {
    const line = set({ text, face, size, x: 0, y: 0, fill: '#000' });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${line}</svg>`;
    return new Resvg(svg, options).getBBox()?.width ?? 0;
  };

  return {
    set,
    breakLines(text, face, size, width) {
      const lines: string[] = [];
      for (const word of text.split(' ')) {
        const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
        if (lines.length && widthOf(longer, face, size) <= width) lines[lines.length - 1] = longer;
        else lines.push(word);
      }
      return lines;
    },
    shorten(text, face, size, width) {
      if (widthOf(text, face, size) <= width) return text;
      const words = text.split(' ');
      do words.pop();
      while (words.length > 1 && widthOf(`${words.join(' ')} …`, face, size) > width);
      return `${words.join(' ')} …`;
    },
    print: (svg) => new Resvg(svg, options).render().asPng(),
  };
}
