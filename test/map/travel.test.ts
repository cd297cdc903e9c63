import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/map/camera.ts';
import { Travel } from '../../src/map/travel.ts';

const HOME: Camera = { center: [-102, 23.5], zoom: 4 };

/** A map that arrives only when it is told to, and where it was sent. */
function startedAt(start: Camera) {
  const sent: Camera[] = [];
  const travel = new Travel({
    camera: () => start,
    ease: (camera) => sent.push(camera),
    home: () => HOME,
    size: () => ({ width: 784, height: 514 }),
    aims: () => ({ place: undefined, chosen: [], states: [], marks: [] }),
  });
  return { sent, travel };
}

describe('a map that is sent', () => {
  it('adds up presses that come before it has arrived', () => {
    const { sent, travel } = startedAt({ ...HOME, zoom: 6 });
    travel.zoomBy(1);
    travel.zoomBy(1);
    expect(sent.map(({ zoom }) => zoom)).toEqual([7, 8]);
    travel.arrive();
    travel.zoomBy(1);
    expect(sent.at(-1)!.zoom).toBe(7);
  });

  it('shows the whole country when it is all the way out', () => {
    const { sent, travel } = startedAt({ center: [-99, 19], zoom: 4.8 });
    travel.zoomBy(-1);
    expect(sent).toEqual([HOME]);
  });

  it('keeps the place where the reader pressed', () => {
    const { sent, travel } = startedAt({ ...HOME, zoom: 6 });
    travel.zoomBy(1, [-103, 24]);
    const [{ center, zoom }] = sent as [Camera];
    expect(zoom).toBe(7);
    expect(center[0]).toBeCloseTo(-102.5);
  });
});
