import { spreadOf } from '../scale/measure.ts';
import type { Pair } from './rounds.ts';
import type { Visit } from './visit.ts';

/** Median of a number of the visits, and, where `spread`, the quartiles. */
export function say(
  visits: readonly Visit[],
  of: (visit: Visit) => number,
  digits = 0,
  spread = false,
): string {
  const { median, low, high } = spreadOf(visits.map(of));
  const quartiles = spread ? ` (${low.toFixed(digits)}–${high.toFixed(digits)})` : '';
  return median.toFixed(digits) + quartiles;
}

/** Median of the ratios of each visit to the one right before it. */
export function sayRatio(pairs: readonly Pair[], of: (visit: Visit) => number): string {
  const { median, low, high } = spreadOf(pairs.map(({ own, other }) => of(own) / of(other)));
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
