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
  const mean = (axis: 'clientX' | 'clientY') =>
    touches.reduce((sum, touch) => sum + touch[axis], 0) / touches.length;
  return [((mean('clientX') - left) / width) * 100, ((mean('clientY') - top) / height) * 100];
}
