/** Two decimals of a per cent are a fifteenth of a pixel on the widest plot, and keep the document small. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** Where a value stands between two others, in per cent of the way. */
export function percentOf(value: number, from: number, to: number): number {
  return ((value - from) / (to - from)) * 100;
}
