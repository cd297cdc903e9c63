/** By sharpness, the sharpest first, then by sureness: filled is confirmed, open is reported. */
const LOOKS = [
  ['sure', 'said'],
  ['sure', 'said'],
  ['area-sure', 'area-said'],
  ['whole-sure', 'whole-said'],
] as const;

/** The sureness of a place that is disputed: a cross stands for it, of whatever sharpness. */
export const DISPUTED = 2;

/** The cross of a disputed place, around its point. */
export const CROSS = 'M-3-3L3 3M-3 3L3-3';

/**
 * The class of a place's mark in `marks.css`.
 *
 * @param sharpness how sharp its point is, 0 the spot to 3 the whole state
 * @param sureness how sure the place is, 0 confirmed or 1 reported
 */
export const markLook = (sharpness: number, sureness: number): string => LOOKS[sharpness]![sureness]!;
