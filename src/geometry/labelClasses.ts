import type { LabelClass } from './atlas.ts';

/** Widths of a map, in px, from which each set of labels is shown; the sets are placed for exactly these. */
export const LABEL_WIDTHS: Readonly<Record<LabelClass, number>> = { narrow: 280, medium: 560, broad: 760 };

/** Height of a label's letters on the screen, in px. */
export const LABEL_SIZE: Readonly<Record<LabelClass, number>> = { narrow: 11, medium: 13, broad: 13 };

/** From how many titles on a state's label is bold, and may stand at the end of a line. */
export const BOLD_FROM = 6;
