import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { escapeMarkup } from '../embed/escapeMarkup.ts';

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
  /** Breaks a text between words into as few lines of at most `width` px as it takes, all of about one length. */
  breakLines(text: string, face: Face, size: number, width: number): string[];
  /** The text, or as many of its words as fit into `width` px and a sign that there are more. */
  shorten(text: string, face: Face, size: number, width: number): string;
  /** A PNG of a card's size. */
  print(svg: string): Uint8Array;
}

const FILES = ['roboto-400.ttf', 'roboto-700.ttf', 'anybody.ttf'];
// The file of the display face still bears the name of the thinnest weight of the family it was cut from.
const FAMILIES: Record<Face, string> = { display: 'Anybody Thin', text: 'Roboto' };

/** Width of a space, in em; and the steps in which lines are tried narrower, in px. */
const SPACE = 0.26;
const BALANCE = 12;

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
    return `<text x="${x}" y="${y}" font-family="${FAMILIES[face]}" font-size="${size}" fill="${fill}"${anchor}>${escapeMarkup(text)}</text>`;
  };

  const known = new Map<string, number>();
  const widthOf = (text: string, face: Face, size: number) => {
    const line = set({ text, face, size, x: 0, y: 0, fill: '#000' });
    let width = known.get(line);
    if (width === undefined) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg">${line}</svg>`;
      width = new Resvg(svg, options).getBBox()?.width ?? 0;
      known.set(line, width);
    }
    return width;
  };

  const fill = (words: readonly { text: string; width: number }[], space: number, width: number) => {
    const lines: { text: string; width: number }[] = [];
    for (const word of words) {
      const last = lines[lines.length - 1];
      const longer = last && last.width + space + word.width;
      if (longer && longer <= width)
        lines[lines.length - 1] = { text: `${last.text} ${word.text}`, width: longer };
      else lines.push(word);
    }
    return lines.map(({ text }) => text);
  };

  return {
    set,
    breakLines(text, face, size, width) {
      const words = text.split(' ').map((word) => ({ text: word, width: widthOf(word, face, size) }));
      const space = size * SPACE;
      let lines = fill(words, space, width);
      for (let less = width - BALANCE; less > 0; less -= BALANCE) {
        const narrower = fill(words, space, less);
        if (narrower.length > lines.length) break;
        lines = narrower;
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
