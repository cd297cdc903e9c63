import type { Words } from '../../figure/chart.ts';
import { wrapText } from '../../geometry/textWidth.ts';
import type { ClaimRow } from '../../model/slices/claims.ts';
import { holdsOf, printedOf } from './chart.ts';

/** Sizes of a figure in px: the height that its claims share, and the widths of what holds and of what was printed. */
interface Room {
  readonly height: number;
  readonly holds: number;
  readonly printed: number;
}

/** In a phone's frame the two stand under each other, in an article's column beside each other. */
const ROOMS = {
  narrow: { height: 240, holds: 286, printed: 286 },
  medium: { height: 232, holds: 337, printed: 224 },
} as const satisfies Record<string, Room>;

/** Height of a claim without its lines; size and height of a line of what holds and of what was printed, in px. */
const PADDING = 13;
const HOLDS = { px: 14, line: 19 } as const;
const PRINTED = { px: 13, line: 17 } as const;

/** How many of the claims, from the first, have room; one in any case. */
export function fillRoom(
  claims: readonly ClaimRow[],
  room: keyof typeof ROOMS,
  words: Pick<Words, 't' | 'lang'>,
): number {
  const { t } = words;
  const { height, holds, printed } = ROOMS[room];
  let filled = 0;
  const over = claims.findIndex((claim) => {
    const holding = `${holdsOf(claim, words)} ${t('figure.sources', { n: claim.sources })}`;
    const printing = `${t('chart.fact-check.printed')} ${printedOf(claim, words)}`;
    const heights = [
      wrapText(holding, holds, HOLDS.px).length * HOLDS.line,
      wrapText(printing, printed, PRINTED.px).length * PRINTED.line,
    ] as const;
    filled += PADDING + (room === 'narrow' ? heights[0] + heights[1] : Math.max(...heights));
    return filled > height;
  });
  return over < 0 ? claims.length : Math.max(1, over);
}
