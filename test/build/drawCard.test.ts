import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawCard, type Card } from '../../src/build/drawCard.ts';
import { findDrawings } from '../../src/build/findDrawings.ts';
import { createPress, type Face } from '../../src/build/press.ts';
import { readPng } from './readPng.ts';

const src = join(import.meta.dirname, '../../src');
const press = createPress(join(src, 'build/fonts'));
const marks = readFileSync(join(src, 'theme/marks.css'), 'utf8');

const card: Card = {
  title: 'Domina el drama: 70 de 146 títulos',
  subtitle: 'Títulos por género',
  source: 'Fuente: Rodaje',
  site: 'Rodaje',
  lang: 'es-MX',
  drawings: [],
};

const draw = (differences: Partial<Card> = {}) =>
  readPng(drawCard({ ...card, ...differences }, press, marks));

/** A picture of a short line. */
function line(sign: string, face: Face): Uint8Array {
  const text = press.set({ text: `a${sign}a`, face, size: 3, x: 1, y: 3, fill: '#000' });
  return press.print(`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="4">${text}</svg>`);
}

/** How many pixels are of a colour, written as six hexadecimal digits. */
function count({ rgba }: ReturnType<typeof draw>, color: string): number {
  const wanted = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    if (wanted.every((value, channel) => rgba[at + channel] === value)) found++;
  }
  return found;
}

describe('drawCard', () => {
  test('is 1200 × 630, mostly paper, with words in ink and a band of rosa', () => {
    const picture = draw();
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect(count(picture, 'F6F5F1')).toBeGreaterThan(400_000);
    expect(count(picture, '15132B')).toBeGreaterThan(10_000);
    expect(count(picture, 'D5006D')).toBeGreaterThan(12_000);
  });

  test.each([...'áéíóúüñÁÉÍÓÚÑ¿¡«»“”’–—·…'])('has a glyph of its own for %s in both faces', (sign) => {
    // U+E000 is for private use: what is drawn for it is the box of a missing glyph.
    const others = ['\uE000', ' ', sign.normalize('NFD')[0]!].filter((other) => other !== sign);
    for (const face of ['display', 'text'] as const) {
      const written = line(sign, face);
      for (const other of others) expect(Buffer.compare(written, line(other, face))).not.toBe(0);
    }
  });

  test('shows the drawing with the colours of its classes, its per cents resolved', () => {
    const html =
      '<div class="gutter-rows"><svg class="plot" width="100%" height="100">' +
      '<rect class="fill-anil" x="0%" y="10" width="50%" height="40"></rect></svg></div>';
    const drawings = findDrawings(html);
    const without = count(draw(), '1F3F94');
    // Half of the plot: 1104 px less the gutters' 112 + 72 px at a scale of at least 1.
    expect(count(draw({ drawings }), '1F3F94') - without).toBeGreaterThan(400 * 40);
  });
});
