import type { Frame, LonLat, Point } from '../geometry/atlas.ts';
import { project, unproject } from '../geometry/frame.ts';
import { GRAIN } from '../geometry/outlinePath.ts';
import { AREA_KM, circleAround } from './areas.ts';
import { isIn } from './camera.ts';
import { WIDE, type DrawnMark } from './drawn.ts';
import { AREA_ZOOM } from './layers/areas.ts';

/** A mark in sight: its position among all, and its point in px. */
export interface SeenMark extends DrawnMark {
  readonly index: number;
  readonly at: Point;
}

/** A circle that stands for a municipality: the position of its mark, and the corners as SVG has them, in px. */
export interface SeenArea {
  readonly index: number;
  readonly points: string;
}

/** More than this an SVG draws slowly. */
const MOST_MARKS = 1500;
/** How far off the edge a mark is still seen, in px. */
const EDGE = -8;

/** The marks that a frame shows; from near by, those that stand for an area are drawn as one instead. */
export function marksIn(seen: Frame, zoom: number, marks: readonly DrawnMark[]): SeenMark[] {
  const isPoint = ({ sharpness }: DrawnMark) => zoom < AREA_ZOOM || sharpness < WIDE;
  return marks
    .map((mark, index) => ({ ...mark, index }))
    .filter((mark) => isIn(seen, mark.lonLat, EDGE) && isPoint(mark))
    .slice(0, MOST_MARKS)
    .map((mark) => ({ ...mark, at: project(seen, mark.lonLat) }));
}

/** What is known by its municipality, as circles: none from afar. */
export function areasIn(seen: Frame, zoom: number, marks: readonly DrawnMark[]): SeenArea[] {
  if (zoom < AREA_ZOOM) return [];
  const pointOf = (corner: LonLat) => project(seen, corner).join();
  return marks.flatMap(({ lonLat, sharpness }, index) =>
    sharpness === WIDE ? [{ index, points: circleAround(lonLat, AREA_KM).map(pointOf).join(' ') }] : [],
  );
}

/** The part of the prerendered picture's own drawing that a frame shows, as a `viewBox`. */
export function viewBoxOf(picture: Frame, seen: Frame): string {
  const [left, top] = project(picture, unproject(seen, [0, 0]));
  const [right, bottom] = project(picture, unproject(seen, [seen.width, seen.height]));
  return [left, top, right - left, bottom - top].map((value) => (value * GRAIN).toFixed(1)).join(' ');
}
