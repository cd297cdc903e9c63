import { geoMercator } from 'd3-geo';
import fc from '../fastCheck.ts';
import { describe, expect, it } from 'vitest';
import { centreOf, project, unproject, zoomOf } from '../../src/geometry/frame.ts';

const FRAME = { scale: 1300, translate: [2700, 800], width: 784, height: 514 } as const;
const lonLats = fc.tuple(
  fc.double({ min: -118, max: -86, noNaN: true }),
  fc.double({ min: 14, max: 33, noNaN: true }),
);

describe('project', () => {
  it('puts places where d3-geo’s Mercator puts them', () => {
    const { scale, translate } = FRAME;
    const projection = geoMercator()
      .scale(scale)
      .translate([...translate]);
    fc.assert(
      fc.property(lonLats, (lonLat) => {
        const [x, y] = projection(lonLat)!;
        const [ownX, ownY] = project(FRAME, lonLat);
        expect(ownX).toBeCloseTo(x, 6);
        expect(ownY).toBeCloseTo(y, 6);
      }),
    );
  });

  it('is undone by unproject', () => {
    fc.assert(
      fc.property(lonLats, ([lon, lat]) => {
        const [backLon, backLat] = unproject(FRAME, project(FRAME, [lon, lat]));
        expect(backLon).toBeCloseTo(lon, 6);
        expect(backLat).toBeCloseTo(lat, 6);
      }),
    );
  });
});

describe('zoomOf', () => {
  it('is 0 where the world is 512 px wide, and one more where the picture is twice as wide', () => {
    const world = { ...FRAME, scale: 512 / (2 * Math.PI) };
    expect(zoomOf(world, 784)).toBeCloseTo(0, 10);
    expect(zoomOf(world, 1568)).toBeCloseTo(1, 10);
  });
});

describe('centreOf', () => {
  it('is the place that projects onto the middle', () => {
    const [x, y] = project(FRAME, centreOf(FRAME));
    expect([x, y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([392, 257]);
  });
});
