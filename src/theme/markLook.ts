/** The class of a place's mark in `marks.css`, by sharpness and then by sureness: filled is confirmed, open is reported. */
export const MARK_LOOK = [
  ['sure', 'said'],
  ['sure', 'said'],
  ['area-sure', 'area-said'],
  ['whole-sure', 'whole-said'],
] as const;

/** The sureness of a place that is disputed: a cross stands for it, of whatever sharpness. */
export const DISPUTED = 2;
