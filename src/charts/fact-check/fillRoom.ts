import type { Words } from '../../figure/chart.ts';
import { wrapText } from '../../geometry/textWidth.ts';
import { NARROWEST } from '../../theme/widths.ts';
import { holdsOf, printedOf, type Claim } from './chart.ts';

/** Height that the claims of a narrow figure share, and that of a claim without its lines, in px. */
const ROOM = 240;
const PADDING = 13;
/** Size and height of a line of what holds and of what was printed, in px. */
const HOLDS = { px: 14, line: 19 } as const;
const PRINTED = { px: 13, line: 17 } as const;
/** Width beside the mark, in px, of a narrow figure somewhat wider than the narrowest: a phone's frame. */
const WIDTH = NARROWEST.narrow + 8;

/** How many of the claims, from the first, have room in a narrow figure; one in any case. */
export function fillRoom(claims: readonly Claim[], words: Pick<Words, 't' | 'lang'>): number {
  const { t } = words;
  const linesOf = (text: string, px: number) => wrapText(text, WIDTH, px).length;
  let height = 0;
  const over = claims.findIndex((claim) => {
    const holds = `${holdsOf(claim, words)} ${t('figure.sources', { n: claim.sources })}`;
    const printed = `${t('chart.fact-check.printed')} ${printedOf(claim, words)}`;
    height += PADDING + linesOf(holds, HOLDS.px) * HOLDS.line + linesOf(printed, PRINTED.px) * PRINTED.line;
    return height > ROOM;
  });
  return over < 0 ? claims.length : Math.max(1, over);
}
