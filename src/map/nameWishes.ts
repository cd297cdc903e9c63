import type { Frame } from '../geometry/atlas.ts';
import { project } from '../geometry/frame.ts';
import type { NameWish } from '../geometry/nameSpots.ts';
import { isIn } from './camera.ts';
import type { DrawnMark, DrawnTown } from './drawn.ts';
import { NAMES_ZOOM } from './layers/labels.ts';
import { NAMED_FROM } from './layers/towns.ts';

const MOST_TOWNS = 300;

/** The names that a picture wants to show at a zoom, the most wanted first: places, then towns by size. */
export function nameWishes(
  frame: Frame,
  zoom: number,
  marks: readonly DrawnMark[],
  towns: readonly DrawnTown[],
): NameWish[] {
  const [, least] = [...NAMED_FROM].reverse().find(([from]) => zoom >= from)!;
  const places = zoom < NAMES_ZOOM ? [] : marks.filter(({ lonLat, name }) => name && isIn(frame, lonLat));
  const taken = new Set(places.map(({ name }) => name));
  const others = towns
    .filter(({ lonLat, name, thousands }) => thousands >= least && !taken.has(name) && isIn(frame, lonLat))
    .slice(0, MOST_TOWNS);
  return [
    ...places.map(({ lonLat, name }) => ({
      point: project(frame, lonLat),
      text: name,
      size: 12,
      bold: true,
    })),
    ...others.map(({ lonLat, name, thousands }) => ({
      point: project(frame, lonLat),
      text: name,
      size: thousands < 50 ? 11 : 12,
      bold: false,
    })),
  ];
}
