import { describe, expect, it } from 'vitest';
import fc from '../fastCheck.ts';
import { cutText } from '../../src/geometry/cutText.ts';
import { textWidth, wrapText } from '../../src/geometry/textWidth.ts';

describe('textWidth', () => {
  it('adds the advances of the signs and thirteen per cent of slack', () => {
    // Four digits of 0.57 em at 10 px are 22.8 px.
    expect(textWidth('2026', 10)).toBeCloseTo(22.8 * 1.13, 6);
    expect(textWidth('', 10)).toBe(0);
    expect(textWidth('2025–\u20602028', 10)).toBe(textWidth('2025–2028', 10));
  });

  it('gives bold text more room', () => {
    expect(textWidth('2026', 10, true)).toBeCloseTo(22.8 * 1.13 * 1.12, 6);
  });

  // Measured in Chromium with DejaVu Sans, the widest of the faces, at 13 px: regular, then bold.
  it.each([
    ['US$250 million a year', 143.6, 160.1],
    ['Fondo de Equidad Creativa', 175.4, 198],
    ['no amount published', 137.9, 155.8],
    ['13 Mexican titles slated for 2026', 213.7, 241.9],
    ['1,000 mdd', 70.6, 77.9],
  ])('is not narrower than a browser sets "%s", and not much wider', (text, regular, bold) => {
    expect(textWidth(text, 13)).toBeGreaterThanOrEqual(regular);
    expect(textWidth(text, 13)).toBeLessThan(regular * 1.1);
    expect(textWidth(text, 13, true)).toBeGreaterThanOrEqual(bold);
    expect(textWidth(text, 13, true)).toBeLessThan(bold * 1.15);
  });
});

describe('wrapText', () => {
  it('breaks between words where the next one would not fit', () => {
    // "aa" is 1.1 em, a space 0.28: "aa aa" is 2.48 em, 28.0 px at 10 px with the slack.
    expect(wrapText('aa aa aa', 29, 10)).toEqual(['aa aa', 'aa']);
    expect(wrapText('aa aa aa', 28, 10)).toEqual(['aa', 'aa', 'aa']);
  });

  it('gives a word that is too wide a line of its own', () => {
    expect(wrapText('a bbbbbbbbbb a', 20, 10)).toEqual(['a', 'bbbbbbbbbb', 'a']);
  });

  it('loses and adds no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé0-9]{1,9}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 200 }), (parts, width) => {
        expect(wrapText(parts.join(' '), width, 12).join(' ')).toBe(parts.join(' '));
      }),
    );
  });
});

describe('cutText', () => {
  it('leaves a text whole that fits, and says with dots where it does not', () => {
    expect(cutText('Mexico, one film', 142, 13, true)).toBe('Mexico, one film');
    const cut = cutText('Parangaricutirimícuaro San Juan', 142, 13, true);
    expect(cut).toMatch(/^Parangari\p{L}*…$/u);
    expect(textWidth(cut, 13, true)).toBeLessThanOrEqual(142);
  });
});
