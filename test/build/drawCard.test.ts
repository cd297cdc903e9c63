import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawCard, type Card } from '../../src/build/drawCard.ts';
import { findDrawings } from '../../src/build/findDrawings.ts';
import { createPress, type Face } from '../../src/build/press.ts';
import { readSheets } from '../../src/build/sheets.ts';
import fc from '../fastCheck.ts';
import { readPng } from './readPng.ts';

const src = join(import.meta.dirname, '../../src');
const press = createPress(join(src, 'build/fonts'));
const marks = readSheets(src, ['theme/marks']);

const card: Card = {
  title: 'Domina el drama: 70 de 146 títulos',
  subtitle: 'Títulos por género',
  source: 'Fuente: Rodaje',
  site: 'Rodaje',
  lang: 'es-MX',
  drawings: [],
};

const draw = async (differences: Partial<Card> = {}) =>
  readPng(await press.print(drawCard({ ...card, ...differences }, press, marks)));

/** A picture of a short line. */
function line(sign: string, face: Face): Promise<Uint8Array> {
  const text = press.set({ text: `a${sign}a`, face, size: 3, x: 1, y: 3, fill: '#000' });
  return press.print(`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="4">${text}</svg>`);
}

/** How many pixels are of a colour, written as six hexadecimal digits. */
function count({ rgba }: ReturnType<typeof readPng>, color: string): number {
  const wanted = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    if (wanted.every((value, channel) => rgba[at + channel] === value)) found++;
  }
  return found;
}

/** A figure for half a card, and higher than any, so that the words stand beside it. */
const HIGH =
  '<div class="gutter-rows at-medium"><svg class="plot" width="100%" height="900">' +
  '<rect class="fill-anil" x="0%" y="10" width="50%" height="880"></rect></svg></div>';

/** The rule above the source is at 556 px, and letters reach some 8 px under their line. */
const LOWEST = 548;

/** The lines of a card's title and subtitle with their baselines in px. */
function linesOf(differences: Partial<Card>): { y: number; text: string }[] {
  const drawn = drawCard({ ...card, ...differences }, press, marks);
  const lines = drawn.matchAll(/<text x="48" y="([\d.]+)"[^>]* font-size="(\d+)"[^>]*>([^<]*)</g);
  return [...lines]
    .filter(([, , size]) => size !== '20')
    .map(([, y, , text]) => ({ y: Number(y), text: text! }));
}

describe('drawCard', () => {
  test('keeps title and subtitle above the source, however long they are', () => {
    const words = (most: number) =>
      fc.array(fc.constantFrom('a', 'Mexico’s', 'audiovisual', '250'), {
        minLength: 1,
        maxLength: most,
        size: 'max',
      });
    fc.assert(
      fc.property(words(16), words(40), fc.boolean(), (title, subtitle, isBeside) => {
        const drawings = isBeside ? findDrawings(HIGH) : [];
        const lines = linesOf({ title: title.join(' '), subtitle: subtitle.join(' '), drawings });
        expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(LOWEST);
      }),
      { numRuns: 100 },
    );
  });

  test('says the whole of a long subtitle under a title that is smaller for it', () => {
    const title =
      '4 de las otras 13 promesas de Netflix superan por año al plan para México, de 250 mdd al año';
    const subtitle =
      'Dólares por año: cada monto entre los años que abarca, en dólares como se publicaron o al tipo de cambio promedio de su año. Sin ajuste por inflación.';
    const lines = linesOf({ title, subtitle, drawings: findDrawings(HIGH) });
    expect(lines.map(({ text }) => text).join(' ')).toBe(`${title} ${subtitle}`);
    expect(lines.at(-1)!.y).toBeLessThan(LOWEST);
  });

  test('is 1200 × 630, mostly paper, with words in ink and a band of rosa', async () => {
    const picture = await draw();
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect(count(picture, 'F6F5F1')).toBeGreaterThan(400_000);
    expect(count(picture, '15132B')).toBeGreaterThan(10_000);
    expect(count(picture, 'D5006D')).toBeGreaterThan(12_000);
  });

  test.each([...'áéíóúüñÁÉÍÓÚÑ¿¡«»“”’–—·…'])('has a glyph of its own for %s in both faces', async (sign) => {
    // U+E000 is for private use: what is drawn for it is the box of a missing glyph.
    const others = ['\uE000', ' ', sign.normalize('NFD')[0]!].filter((other) => other !== sign);
    for (const face of ['display', 'text'] as const) {
      const written = await line(sign, face);
      for (const other of others) expect(Buffer.compare(written, await line(other, face))).not.toBe(0);
    }
  });

  test('shows the drawing with the colours of its classes, its per cents resolved', async () => {
    const html =
      '<div class="gutter-rows"><svg class="plot" width="100%" height="100">' +
      '<rect class="fill-anil" x="0%" y="10" width="50%" height="40"></rect></svg></div>';
    const drawings = findDrawings(html);
    const without = count(await draw(), '1F3F94');
    // Half of the plot: 1104 px less the gutters' 112 + 72 px at a scale of at least 1.
    expect(count(await draw({ drawings }), '1F3F94') - without).toBeGreaterThan(400 * 40);
  });
});
