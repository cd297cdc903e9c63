import type { MultiPolygon, Polygon } from 'geojson';
import type { Frame, LonLat, Point } from './atlas.ts';
import { project, unproject } from './frame.ts';

/** Px of the frame between two lines, along either axis: the step of the prerendered picture's pattern. */
const STEP = 6;

/**
 * The lines that hatch an outline at 45°, rising to the right, as pairs of places: the very lines that the pattern of
 * the prerendered picture has in this frame (x + y a multiple of six px), so that one picture can take the other's place.
 */
export function hatchLines(outline: Polygon | MultiPolygon, frame: Frame): [LonLat, LonLat][] {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const rings = polygons
    .flat()
    .map((ring) => ring.map((corner) => project(frame, corner as unknown as LonLat)));
  const sums = rings.flat().map(([x, y]) => x + y);
  const lines: [LonLat, LonLat][] = [];
  for (let sum = Math.ceil(Math.min(...sums) / STEP) * STEP; sum <= Math.max(...sums); sum += STEP) {
    const crossings = rings.flatMap((ring) => crossingsAt(ring, sum)).sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const [from, to] = [crossings[pair]!, crossings[pair + 1]!];
      lines.push([unproject(frame, [from, sum - from]), unproject(frame, [to, sum - to])]);
    }
  }
  return lines;
}

/** x of each point at which a ring crosses the diagonal x + y = sum. */
function crossingsAt(ring: readonly Point[], sum: number): number[] {
  const crossings: number[] = [];
  for (let corner = 1; corner < ring.length; corner++) {
    const [x0, y0] = ring[corner - 1]!;
    const [x1, y1] = ring[corner]!;
    const [before, after] = [x0 + y0, x1 + y1];
    if (before > sum !== after > sum) crossings.push(x0 + ((sum - before) / (after - before)) * (x1 - x0));
  }
  return crossings;
}
