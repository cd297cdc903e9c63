import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/geometry/frame.ts';
import type { LonLat } from '../../src/geometry/atlas.ts';
import { readCamera, writeCamera } from '../../src/map/cameraAddress.ts';
import {
  aimOf,
  densest,
  fitTo,
  frameAt,
  homeOf,
  inSight,
  isIn,
  isSame,
  scaleBar,
  zoomAround,
  zoomOn,
  type Aims,
  type Camera,
} from '../../src/map/camera.ts';
import { geography } from '../geometry/mexico.ts';

const SIZE = { width: 784, height: 514 };
const GUADALAJARA: LonLat = [-103.35, 20.67];
const TIJUANA: LonLat = [-117.03, 32.52];
const MERIDA: LonLat = [-89.62, 20.97];
const WHOLE = homeOf(geography.frame, SIZE.width);
const JALISCO: Camera = { center: GUADALAJARA, zoom: 8 };
const nothing: Aims = { place: undefined, chosen: [], states: [], marks: [] };

const lonLat = fc
  .tuple(fc.double({ min: -117, max: -87, noNaN: true }), fc.double({ min: 15, max: 32, noNaN: true }))
  .map(([lon, lat]): LonLat => [lon, lat]);
const camera = fc
  .tuple(lonLat, fc.double({ min: 4, max: 13, noNaN: true }))
  .map(([center, zoom]): Camera => ({ center, zoom }));

describe('the camera of the whole country', () => {
  it('shows each place where the picture does', () => {
    const frame = frameAt(WHOLE, SIZE);
    for (const place of [GUADALAJARA, TIJUANA, MERIDA]) {
      const [[x, y], [px, py]] = [project(frame, place), project(geography.frame, place)];
      expect(x).toBeCloseTo(px, 3);
      expect(y).toBeCloseTo(py, 3);
    }
  });

  it('is told from one that was moved', () => {
    expect(isSame(WHOLE, homeOf(geography.frame, SIZE.width))).toBe(true);
    expect(isSame(WHOLE, { ...WHOLE, zoom: WHOLE.zoom + 0.1 })).toBe(false);
  });
});

describe('what is in sight', () => {
  it('is what lies in the window', () => {
    expect(inSight(frameAt(JALISCO, SIZE), [TIJUANA, GUADALAJARA, MERIDA])).toEqual([1]);
    expect(inSight(frameAt(WHOLE, SIZE), [TIJUANA, GUADALAJARA, MERIDA])).toEqual([0, 1, 2]);
  });

  it('is densest where most places lie, by a plain count of the neighbours of each', () => {
    const crowd: LonLat[] = [
      [-99.13, 19.43],
      [-99.2, 19.4],
      [-99.16, 19.35],
    ];
    expect(crowd).toContainEqual(densest(frameAt(WHOLE, SIZE), [TIJUANA, MERIDA, ...crowd]));
    expect(densest(frameAt(JALISCO, SIZE), [TIJUANA, MERIDA])).toBeUndefined();
  });
});

describe('a zoom without a point', () => {
  it('goes to the chosen place, else to the chosen state, else to where most marks are', () => {
    const marks = [MERIDA, [-89.6, 20.9] as const, GUADALAJARA, TIJUANA];
    const all = { place: TIJUANA, chosen: [GUADALAJARA], states: [[-103.6, 20.5]] as LonLat[], marks };
    expect(aimOf(WHOLE, SIZE, all)).toEqual(TIJUANA);
    expect(aimOf(WHOLE, SIZE, { ...all, place: undefined })).toEqual(GUADALAJARA);
    expect(aimOf(WHOLE, SIZE, { ...all, place: undefined, chosen: [] })).toEqual([-103.6, 20.5]);
    expect(marks.slice(0, 2)).toContainEqual(aimOf(WHOLE, SIZE, { ...nothing, marks }));
  });

  it('never leads to an empty sheet: a mark is in sight after any number of presses', () => {
    fc.assert(
      fc.property(
        camera,
        fc.array(lonLat, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 8 }),
        (from, marks, presses) => {
          let now = from;
          for (let press = 0; press < presses; press++) now = zoomOn(now, 1, SIZE, { ...nothing, marks });
          expect(inSight(frameAt(now, SIZE), marks).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('out goes where it is', () => {
    expect(zoomOn(JALISCO, -1, SIZE, { ...nothing, marks: [MERIDA] })).toEqual({ ...JALISCO, zoom: 7 });
  });
});

describe('a zoom around a point', () => {
  it('leaves what is under the finger there', () => {
    fc.assert(
      fc.property(camera, lonLat, fc.double({ min: -2, max: 2, noNaN: true }), (from, around, levels) => {
        const before = project(frameAt(from, SIZE), around);
        const after = project(frameAt(zoomAround(from, levels, around), SIZE), around);
        expect(Math.hypot(after[0] - before[0], after[1] - before[1])).toBeLessThan(
          1e-6 * (1 + Math.hypot(...before)),
        );
      }),
    );
  });
});

describe('an extent', () => {
  it('is shown whole', () => {
    fc.assert(
      fc.property(fc.array(lonLat, { minLength: 1, maxLength: 30 }), (places) => {
        const frame = frameAt(fitTo(places, SIZE), SIZE);
        for (const place of places) expect(isIn(frame, place)).toBe(true);
      }),
    );
  });
});

describe('the scale bar', () => {
  // A degree of longitude at 20° north is 104.6 km.
  it('is as long as what it says', () => {
    const { km, px } = scaleBar({ center: [-100, 20], zoom: 8 }, 100);
    const [[from], [to]] = [
      project(frameAt({ center: [-100, 20], zoom: 8 }, SIZE), [-100, 20]),
      project(frameAt({ center: [-100, 20], zoom: 8 }, SIZE), [-99, 20]),
    ];
    expect(px / km).toBeCloseTo((to - from) / 104.6, 1);
  });

  it('has a round length and fits', () => {
    fc.assert(
      fc.property(camera, (from) => {
        const { km, px } = scaleBar(from, 110);
        expect(String(km)).toMatch(/^(0\.0*)?[125]0*$/);
        expect(px).toBeLessThanOrEqual(110);
        expect(px).toBeGreaterThan(40);
      }),
    );
  });
});

describe('a camera in an address', () => {
  it('comes back as it was, to the digits that are written', () => {
    fc.assert(
      fc.property(camera, (from) => {
        const text = writeCamera(from);
        expect(writeCamera(readCamera(text)!)).toBe(text);
        expect(readCamera(text)!.center[0]).toBeCloseTo(from.center[0], 2);
      }),
    );
  });

  it('is none where nothing is written, and stays on the map where nonsense is', () => {
    expect(readCamera('')).toBeUndefined();
    expect(readCamera('99,-10,99')).toEqual({ center: [-84, 34], zoom: 14 });
  });
});
