/**
 * The least value of each of the five classes. They are the same in every view, so that a colour means one thing however
 * the reader filters: titles by steps that keep the many small counts apart, places twice as wide, and rates each
 * class twice the one before.
 */
export const CLASS_BOUNDS = {
  productions: [1, 2, 4, 6, 11],
  locations: [1, 3, 6, 11, 21],
  'per-million': [0, 0.5, 1, 2, 4],
} as const satisfies Record<string, readonly [number, number, number, number, number]>;

/** What a map's classes can measure. */
export type Classed = keyof typeof CLASS_BOUNDS;

/** The class of a state's value, 1 to 5; 0 where nothing is recorded. */
export function classOf(value: number, measure: Classed): number {
  if (value <= 0) return 0;
  return CLASS_BOUNDS[measure].filter((least) => value >= least).length;
}
