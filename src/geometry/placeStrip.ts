import { percentOf, round } from './percent.ts';

/** Places values end to end over the whole width: start and width of each in per cent. */
export function placeStrip(values: readonly number[]): { readonly x: number; readonly width: number }[] {
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  let sum = 0;
  return values.map((value) => {
    const x = round(percentOf(sum, 0, total));
    sum += value;
    return { x, width: round(percentOf(sum, 0, total) - x) };
  });
}
