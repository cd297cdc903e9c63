import type { Point } from '../../geometry/atlas.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The point amid some touches or a click, in per cent of a box; all are in px of the window. */
export function middleIn(
  { left, top, width, height }: Box,
  touches: readonly { readonly clientX: number; readonly clientY: number }[],
): Point {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(touches.map(({ clientX }) => clientX)) - left;
  const y = mean(touches.map(({ clientY }) => clientY)) - top;
  return [(x / width) * 100, (y / height) * 100];
}
