export type Direction = 'left' | 'right' | 'up' | 'down';

const AHEAD = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

/**
 * The nearest centre in a direction, by position; undefined where there is none. A centre lies in a direction when it is
 * more ahead than aside; being aside counts double, so that a row of states is walked along.
 */
export function neighbourState(
  centres: readonly (readonly [x: number, y: number])[],
  from: number,
  direction: Direction,
): number | undefined {
  const [dx, dy] = AHEAD[direction];
  const [fromX, fromY] = centres[from]!;
  let best: number | undefined;
  let least = Infinity;
  centres.forEach(([x, y], index) => {
    const ahead = (x - fromX) * dx + (y - fromY) * dy;
    const aside = Math.abs((x - fromX) * dy) + Math.abs((y - fromY) * dx);
    if (ahead <= 0 || aside > ahead) return;
    if (ahead + 2 * aside < least) [best, least] = [index, ahead + 2 * aside];
  });
  return best;
}
