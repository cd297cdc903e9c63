import type { Point } from './atlas.ts';

export function distance([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

/** The one of some points that is nearest to another. */
export function nearest(points: readonly Point[], to: Point): Point {
  return points.reduce((best, point) => (distance(point, to) < distance(best, to) ? point : best));
}

/** The point `by` px from one towards another, at most that other. */
export function towards(from: Point, to: Point, by: number): Point {
  const share = Math.min(1, by / (distance(from, to) || 1));
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Points every three px between two others, neither of them included. */
export function stepsAlong(from: Point, to: Point): Point[] {
  const steps = Math.max(1, Math.ceil(distance(from, to) / 3));
  return Array.from({ length: steps - 1 }, (_, index) => {
    const share = (index + 1) / steps;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}
