/** Sums of decimals without the tail that binary fractions leave: 1 + 0.635 + 0.555 is 2.19. */
export const tidy = (value: number) => Number(value.toFixed(6));
