import { describe, expect, it } from 'vitest';
import { frameAt, isIn } from '../../src/map/camera.ts';
import { hitOf, openCluster } from '../../src/map/hits.ts';
import { whyWorkerFailed } from '../../src/map/whyWorkerFailed.ts';

const SIZE = { width: 784, height: 514 };
const feature = (id: string, properties: Record<string, unknown>) => ({ layer: { id }, properties });

describe('what a pointer is on', () => {
  it('is the topmost of a cluster, a mark, an area and a state', () => {
    const state = feature('states', { id: 'MX-JAL' });
    expect(hitOf([])).toBeUndefined();
    expect(hitOf([state])).toEqual({ state: 'MX-JAL' });
    expect(hitOf([feature('marks', { mark: 7 }), state])).toEqual({ mark: 7 });
    expect(hitOf([feature('areas', { mark: 3 }), state])).toEqual({ mark: 3 });
    expect(hitOf([feature('clusters', { cluster_id: 9, point_count: 4 }), state])).toEqual({
      cluster: { id: 9, size: 4 },
    });
  });
});

describe('a pressed cluster', () => {
  const members = [
    [-103.4, 20.7],
    [-103.3, 20.6],
  ] as const;

  it('opens to its own extent', () => {
    const opened = openCluster(members, { center: [-100, 22], zoom: 6 }, SIZE, 14);
    const frame = frameAt(opened, SIZE);
    expect(members.every((member) => isIn(frame, member))).toBe(true);
    expect(isIn(frame, [-102.9, 20.65])).toBe(false);
  });

  it('comes nearer also where it was as near as its extent', () => {
    expect(openCluster(members, { center: [-103.35, 20.65], zoom: 12 }, SIZE, 14).zoom).toBe(13);
    expect(openCluster(members, { center: [-103.35, 20.65], zoom: 14 }, SIZE, 14).zoom).toBe(14);
  });
});

describe('a worker that did not start', () => {
  const answer = (status: number, type: string) => () =>
    Promise.resolve(new Response(status === 200 ? '' : null, { status, headers: { 'Content-Type': type } }));

  it.each([
    ['did not come', answer(404, 'text/html'), 'missing'],
    ['came as no script', answer(200, 'application/octet-stream'), 'mistyped'],
    ['came and may not run', answer(200, 'text/javascript; charset=utf-8'), 'blocked'],
    ['was never answered', () => Promise.reject(new TypeError('Failed to fetch')), 'missing'],
  ] as const)('%s', async (_, ask, why) => {
    expect(await whyWorkerFailed('worker.js', ask as typeof fetch)).toBe(why);
  });
});
