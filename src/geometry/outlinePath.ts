import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Frame, LonLat } from './atlas.ts';
import { project } from './frame.ts';

/** Steps a px of the frame is divided into: an inset enlarges them about three times and they still do not show. */
export const GRAIN = 8;

/**
 * The path of an outline in eighths of a px of its frame. Steps are whole numbers relative to the corner before: a third
 * of the bytes of absolute decimals, compressed, and neighbours still share their borders exactly.
 */
export function outlinePath(outline: Polygon | MultiPolygon, frame: Frame): string {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.flatMap((rings) => rings.map((ring) => ringPath(ring, frame))).join('');
}

function ringPath(ring: Position[], frame: Frame): string {
  let path = '';
  let [x, y] = [0, 0];
  // A ring's last corner is its first, which "z" goes back to.
  for (const corner of ring.slice(0, -1)) {
    const [toX, toY] = project(frame, corner as unknown as LonLat).map((value) => Math.round(value * GRAIN));
    const [stepX, stepY] = [toX! - x, toY! - y];
    if (path === '') path = `M${toX} ${toY}l`;
    else if (stepX !== 0 || stepY !== 0) path += between(path, stepX) + between('0', stepY);
    [x, y] = [toX!, toY!];
  }
  // An island smaller than the grain is a point, of which nothing is drawn.
  return path.endsWith('l') ? '' : `${path}z`;
}

/** A number of a path after what stands before it: a minus sign separates by itself. */
function between(before: string, step: number): string {
  return (step < 0 || before.endsWith('l') ? '' : ' ') + step;
}
