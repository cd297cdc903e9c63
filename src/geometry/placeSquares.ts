import { round } from './percent.ts';

export interface SquaresSize {
  /** Squares side by side in a column, and how high a column may get at most, in squares. */
  readonly across: number;
  readonly most: number;
  /** Side of a square and the gap to the next one, in px. */
  readonly side: number;
  readonly gap: number;
}

export interface PlacedSquareColumn {
  /** Middle of the column, in per cent of the plot. */
  readonly middle: number;
  /** One path a part, its squares from the middle of the column and the floor up, in px; '' where there are none. */
  readonly paths: readonly string[];
  /** Height of the column, in px. */
  readonly tall: number;
}

export interface PlacedSquares {
  readonly columns: readonly PlacedSquareColumn[];
  /** What a square stands for, at most: 1, or more where the tallest column would be higher than asked for. */
  readonly each: number;
  /** Height of the tallest column, in px. */
  readonly height: number;
}

/** 1, 2, 5, 10, 20, 50 … */
const roundNumber = (at: number) => [1, 2, 5][at % 3]! * 10 ** Math.floor(at / 3);

const squaresFor = (parts: readonly number[], each: number) => parts.map((part) => Math.ceil(part / each));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Stacks a square for each thing counted, part after part from the floor up; a part that is there has one at least. x of
 * the columns is in per cent of the plot, all else in px.
 */
export function placeSquares(columns: readonly (readonly number[])[], size: SquaresSize): PlacedSquares {
  const { across, most, side, gap } = size;
  const pitch = side + gap;
  let at = 0;
  while (columns.some((parts) => sum(squaresFor(parts, roundNumber(at))) > across * most)) {
    // Where each part is one square alone, bigger numbers change nothing.
    if (columns.every((parts) => parts.every((part) => part <= roundNumber(at)))) break;
    at++;
  }
  const each = roundNumber(at);
  const left = -(across * pitch - gap) / 2;
  const placed = columns.map((parts, index) => {
    let first = 0;
    const paths = squaresFor(parts, each).map((count) => {
      const squares = Array.from({ length: count }, (_, step) => {
        const position = first + step;
        const x = round(left + (position % across) * pitch);
        const y = -(Math.floor(position / across) + 1) * pitch;
        return `M${x} ${y}h${side}v${side}h-${side}z`;
      });
      first += count;
      return squares.join('');
    });
    return {
      middle: round(((index + 0.5) * 100) / columns.length),
      paths,
      tall: Math.ceil(first / across) * pitch,
    };
  });
  return { columns: placed, each, height: Math.max(0, ...placed.map(({ tall }) => tall)) };
}
