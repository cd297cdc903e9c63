import { describe, expect, it } from 'vitest';
import { cutTitle } from '../../src/geometry/cutTitle.ts';

const shown = (title: string) => {
  const { end, dots } = cutTitle(title);
  return title.slice(0, end) + (dots ? '…' : '');
};

describe('cutTitle(title)', () => {
  it('leaves a title whole that fits', () => {
    expect(shown('Roma')).toBe('Roma');
    expect(shown('Club de Cuervos')).toBe('Club de Cuervos');
  });

  it('ends a long title at its colon or comma', () => {
    expect(shown('1994: Poder, rebeldía y crimen en México')).toBe('1994');
    expect(shown('Bardo, falsa crónica de unas cuantas verdades')).toBe('Bardo');
  });

  it('ends within a word that is wider than its block, and says so with dots', () => {
    expect(shown('Parangaricutirimícuaro')).toMatch(/^Parangaricuti\w*…$/);
    expect(shown('El Parangaricutirimícuaro')).toMatch(/^El Parangaricuti\w*…$/);
  });

  it('ends others between two words, and says so with dots', () => {
    const title = 'Las tres muertes de Marisela Escobedo';
    const cut = shown(title);
    expect(cut.endsWith('…')).toBe(true);
    expect(title.startsWith(`${cut.slice(0, -1)} `)).toBe(true);
  });
});
