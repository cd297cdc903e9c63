import { geoMercator, type GeoPermissibleObjects } from 'd3-geo';
import type { Frame, LonLat, Point } from './atlas.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Free room inside the edges: left, top, right, bottom. */
  readonly margin: readonly [number, number, number, number];
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The frame of `width` by `height` px that shows a shape as large as its margins let it. */
export function fitFrame(shape: GeoPermissibleObjects, { width, height, margin }: Box): Frame {
  const [left, top, right, bottom] = margin;
  const projection = geoMercator().fitExtent(
    [
      [left, top],
      [width - right, height - bottom],
    ],
    shape,
  );
  const [x, y] = projection.translate();
  return { scale: round(projection.scale()), translate: [round(x), round(y)], width, height };
}

/** The frame of `width` by `height` px around a place, `scale` px a radian. */
export function frameAround([lon, lat]: LonLat, scale: number, width: number, height: number): Frame {
  const projection = geoMercator().scale(scale).translate([0, 0]);
  const [x, y] = projection([lon, lat]) as unknown as Point;
  return { scale, translate: [round(width / 2 - x), round(height / 2 - y)], width, height };
}
