import { describe, expect, it } from 'vitest';
import { placeCaptionedBars } from '../../src/geometry/placeCaptionedBars.ts';

describe('placeCaptionedBars', () => {
  it('makes bars as long as their values, on one scale', () => {
    const { rows } = placeCaptionedBars(
      [
        { lines: 1, value: 50 },
        { lines: 1, value: 200 },
      ],
      'above',
    );
    expect(rows.map(({ width }) => width)).toEqual([25, 100]);
  });

  it('draws no bar where there is no value, which is not a bar of no length', () => {
    const { rows } = placeCaptionedBars(
      [
        { lines: 1, value: undefined },
        { lines: 1, value: 0 },
      ],
      'beside',
      10,
    );
    expect(rows.map(({ width }) => width)).toEqual([undefined, 0]);
  });

  it('gives a caption of more lines more room', () => {
    const heights = [1, 3].map((lines) => placeCaptionedBars([{ lines, value: 1 }], 'beside').height);
    // 16 px a line and 8 px between rows.
    expect(heights).toEqual([24, 56]);
  });

  it('puts captions close to their bars where rows are many, each still as high as a finger needs', () => {
    const { rows, height } = placeCaptionedBars(
      [
        { lines: 1, value: 3 },
        { lines: 1, value: 1 },
      ],
      'close',
    );
    expect(rows.map(({ y, tall, caption }) => [y, tall, caption])).toEqual([
      [16, 24, 12],
      [40, 24, 36],
    ]);
    expect(height).toBe(48);
  });
});
