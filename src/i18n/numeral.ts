/**
 * Writes a number as Mexicans and English readers alike do, "1,234.5". By hand, not by `Intl.NumberFormat`: the first one
 * of a page costs tens of milliseconds, a tenth of a second on a phone, and engines differ in where they put commas.
 *
 * @param value below 10²¹ in size
 * @param minimum decimals that are always there
 * @param maximum decimals at most; half is rounded away from zero
 */
export function numeral(value: number, minimum: number, maximum: number): string {
  const size = Math.abs(value);
  // A double holds some fifteen digits, and shows noise beyond them.
  const held = Math.max(0, 14 - Math.floor(Math.log10(size || 1)));
  // Of 1.005 the nearest double is a hair smaller than what is meant; without the nudge it would become 1.00.
  const rounded = (size * (1 + Number.EPSILON)).toFixed(Math.min(maximum, held));
  const [whole = '', decimals = ''] = rounded.split('.');
  const kept = decimals.replace(/0+$/, '').padEnd(minimum, '0');
  const sign = value < 0 && Number(rounded) !== 0 ? '-' : '';
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept && `.${kept}`);
}
