/** Room beside a fluid plot for row labels (left) and values (right), in px: below and from 560 px of figure width. */
export const GUTTERS = {
  none: { narrow: [0, 0], wide: [0, 0] },
  axis: { narrow: [32, 4], wide: [44, 4] },
  rows: { narrow: [112, 64], wide: [120, 72] },
  money: { narrow: [0, 0], wide: [52, 4] },
  captions: { narrow: [0, 0], wide: [184, 136] },
  studies: { narrow: [152, 48], wide: [176, 56] },
  'long-rows': { narrow: [128, 60], wide: [172, 76] },
} as const satisfies Record<string, { narrow: readonly [number, number]; wide: readonly [number, number] }>;
export type Gutter = keyof typeof GUTTERS;

/** Widths of a figure, in px, from which its medium and its wide variant are shown. */
export const MEDIUM = 560;
export const WIDE = 1000;

/** The narrowest width a variant is shown at, which its label collisions are computed for. */
export const NARROWEST = { narrow: 280, medium: MEDIUM, wide: WIDE } as const;
export type WidthClass = keyof typeof NARROWEST;
export const WIDTH_CLASSES = Object.keys(NARROWEST) as WidthClass[];

/** The widths of a figure that show each variant, as the style sheet says it. */
export const RANGES = {
  narrow: { from: 0, below: MEDIUM },
  medium: { from: MEDIUM, below: WIDE },
  wide: { from: WIDE, below: Infinity },
} as const satisfies Record<WidthClass, { from: number; below: number }>;
