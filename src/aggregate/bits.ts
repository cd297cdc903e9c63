/** Position of the lowest bit that is set; of no bit at all -1. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Positions of the bits that are set, lowest first; bit 31 included. */
export function positionsOf(bits: number): number[] {
  const positions: number[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) positions.push(lowestBit(rest));
  return positions;
}

/** Adds `amount` to the count at the position of each bit that is set; without a list, for loops over rows. */
export function addAtBits(counts: Float64Array, bits: number, amount: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) counts[lowestBit(rest)]! += amount;
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
