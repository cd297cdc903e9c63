import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { Font } from 'opentype.js';
// Its main file is another module for Node than for Vite.
import { parse } from 'opentype.js/dist/opentype.mjs';
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
  /** A PNG of a card's size, drawn beside what else is done. */
  print(svg: string): Promise<Uint8Array>;
}

const FILES: Record<Face, string> = { display: 'anybody.ttf', text: 'roboto-400.ttf' };
// Set in no line by itself, but some marks are bold.
const BOLD = 'roboto-700.ttf';
// The file of the display face still bears the name of the thinnest weight of the family it was cut from.
const FAMILIES: Record<Face, string> = { display: 'Anybody Thin', text: 'Roboto' };

/** The steps in which lines are tried narrower, in px. */
const BALANCE = 12;

/** A press with the faces of a folder. */
export function createPress(fonts: string): Press {
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: CARD.width },
    font: {
      loadSystemFonts: false,
      fontFiles: [...Object.values(FILES), BOLD].map((file) => join(fonts, file)),
      defaultFontFamily: FAMILIES.text,
    },
  };

  const set = ({ text, face, size, x, y, fill, end }: Line) => {
    const anchor = end ? ' text-anchor="end"' : '';
    return `<text x="${x}" y="${y}" font-family="${FAMILIES[face]}" font-size="${size}" fill="${fill}"${anchor}>${escapeMarkup(text)}</text>`;
  };

  const faces = { display: readFace(join(fonts, FILES.display)), text: readFace(join(fonts, FILES.text)) };
  const known = new Map<string, number>();
  const emOf = (word: string, face: Face) => {
    const key = `${face} ${word}`;
    if (!known.has(key)) known.set(key, faces[face].getAdvanceWidth(word, 1));
    return known.get(key)!;
  };
  /** Word by word, since the same words are set again and again. */
  const widthOf = (text: string, face: Face, size: number) => {
    const words = text.split(' ');
    const ems = words.reduce((sum, word) => sum + emOf(word, face), (words.length - 1) * emOf(' ', face));
    return ems * size;
  };

  const fill = (words: readonly string[], face: Face, size: number, width: number) => {
    const lines: string[] = [];
    for (const word of words) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length && widthOf(longer, face, size) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };

  return {
    set,
    breakLines(text, face, size, width) {
      const words = text.split(' ');
      let lines = fill(words, face, size, width);
      for (let less = width - BALANCE; less > 0; less -= BALANCE) {
        const narrower = fill(words, face, size, less);
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
    print: async (svg) => (await renderAsync(svg, options)).asPng(),
  };
}

function readFace(file: string): Font {
  const { buffer, byteOffset, length } = readFileSync(file);
  return parse(buffer.slice(byteOffset, byteOffset + length));
}
