import fc from '../fastCheck.ts';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/model/fold.ts';

describe('fold', () => {
  test.each([
    ['Cuarón, Alfonso', 'cuaron alfonso'],
    ['¿Quién mató a Sara?', 'quien mato a sara'],
    ['  ROMA\n(2018) ', 'roma 2018'],
    ['Año', 'ano'],
    ['Ojitos de huevo — “temporada 2”', 'ojitos de huevo temporada 2'],
    ['…', ''],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('of a folded text is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
