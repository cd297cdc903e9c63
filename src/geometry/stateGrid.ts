import type { MultiPolygon, Polygon } from 'geojson';
import type { Frame, LonLat, Point } from './atlas.ts';
import { project } from './frame.ts';
import { nearest } from './points.ts';

/** Which outline covers each px of a frame: its position, or `NOTHING`. */
export interface StateGrid {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
}

export const NOTHING = 255;

/** Paints outlines on a grid of one cell a px, by the even-odd rule, row by row. */
export function gridOf(outlines: readonly (Polygon | MultiPolygon)[], frame: Frame): StateGrid {
  const { width, height } = frame;
  const cells = new Uint8Array(width * height).fill(NOTHING);
  outlines.forEach((outline, index) => {
    const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
    const rings = polygons
      .flat()
      .map((ring) => ring.map((corner) => project(frame, corner as unknown as LonLat)));
    for (let row = 0; row < height; row++) {
      const crossings = rings.flatMap((ring) => crossingsOf(ring, row + 0.5)).sort((a, b) => a - b);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const from = Math.max(0, Math.round(crossings[pair]!));
        const to = Math.min(width, Math.round(crossings[pair + 1]!));
        if (from < to) cells.fill(index, row * width + from, row * width + to);
      }
    }
  });
  return { width, height, cells };
}

/** Where the edges of a ring cross a horizontal line. */
function crossingsOf(ring: readonly (readonly [number, number])[], y: number): number[] {
  const crossings: number[] = [];
  for (let corner = 1; corner < ring.length; corner++) {
    const [x0, y0] = ring[corner - 1]!;
    const [x1, y1] = ring[corner]!;
    if (y0 > y !== y1 > y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
  }
  return crossings;
}

/** Every third cell of a state in both directions: fine enough to put a text on. */
export function cellsOf({ width, height, cells }: StateGrid, state: number): Point[] {
  const found: Point[] = [];
  for (let y = 1; y < height; y += 3) {
    for (let x = 1; x < width; x += 3) if (cells[y * width + x] === state) found.push([x, y]);
  }
  return found;
}

/** The cells at which the state begins or ends on their row or in their column. */
export function edgesOf(cells: readonly Point[]): Point[] {
  const side = () => new Map<number, Point>();
  const ends = { left: side(), right: side(), top: side(), bottom: side() };
  for (const cell of cells) {
    const [x, y] = cell;
    if (x < (ends.left.get(y)?.[0] ?? Infinity)) ends.left.set(y, cell);
    if (x > (ends.right.get(y)?.[0] ?? -Infinity)) ends.right.set(y, cell);
    if (y < (ends.top.get(x)?.[1] ?? Infinity)) ends.top.set(x, cell);
    if (y > (ends.bottom.get(x)?.[1] ?? -Infinity)) ends.bottom.set(x, cell);
  }
  return [...new Set(Object.values(ends).flatMap((points) => [...points.values()]))];
}

/** The cell of a state nearest to the middle of them all, so that it is one of the state's own. */
export function centreOfCells(cells: readonly Point[]): Point {
  const sum = cells.reduce<Point>((all, [x, y]) => [all[0] + x, all[1] + y], [0, 0]);
  return nearest(cells, [sum[0] / cells.length, sum[1] / cells.length]);
}

/** The centre of each state that a grid shows, undefined for one it does not show. */
export function stateCentres(grid: StateGrid, count: number): (Point | undefined)[] {
  return Array.from({ length: count }, (_, state) => {
    const cells = cellsOf(grid, state);
    return cells.length ? centreOfCells(cells) : undefined;
  });
}
