/**
 * Between which numbers a published one lies if it is rounded to the digits it is written with: 0.6 stands for 0.55 to
 * 0.65. A whole number is taken as rounded to one.
 */
export function roundingOf(value: number): { readonly from: number; readonly to: number } {
  const digits = String(value).split('.')[1]?.length ?? 0;
  const half = 0.5 * 10 ** -digits;
  const exact = (sum: number) => Number(sum.toFixed(digits + 1));
  return { from: exact(value - half), to: exact(value + half) };
}
