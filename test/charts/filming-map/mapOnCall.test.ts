import { describe, expect, it, vi } from 'vitest';
import type { Live } from '../../../src/charts/filming-map/fetchMap.ts';
import { MapOnCall, type MapSource } from '../../../src/charts/filming-map/mapOnCall.svelte.ts';
import { middleIn } from '../../../src/charts/filming-map/middleIn.ts';
import { watchNear } from '../../../src/charts/filming-map/watchNear.ts';
import type { MapHandle } from '../../../src/map/handle.ts';

const handle = {} as MapHandle;
const map = (isPlain: boolean) => ({ isPlain }) as Live;
const gone = () => Promise.reject(new Error('404'));

function onCall(source: Partial<MapSource> = {}) {
  const fetchMap = vi.fn(source.fetchMap ?? (() => Promise.resolve(map(false))));
  const fetchPlain = vi.fn(source.fetchPlain ?? (() => Promise.resolve(map(true))));
  const onlost = vi.fn();
  const called = new MapOnCall({ hasWebGl: source.hasWebGl ?? (() => true), fetchMap, fetchPlain }, onlost);
  return { called, fetchMap, onlost };
}

describe('the map that zooms', () => {
  it('is fetched once, and grants the last wish when it stands', async () => {
    const { called, fetchMap } = onCall();
    const [first, last] = [vi.fn(), vi.fn()];
    await Promise.all([called.engage(first), called.engage(last)]);
    expect(fetchMap).toHaveBeenCalledOnce();
    expect(called.live?.isPlain).toBe(false);
    expect(called.ready(handle)).toBe(true);
    expect(first).not.toHaveBeenCalled();
    expect(last).toHaveBeenCalledExactlyOnceWith(handle);
    await called.engage(first);
    expect(first).toHaveBeenCalledExactlyOnceWith(handle);
  });

  it('forgets what was asked when it is far out of sight', async () => {
    const { called } = onCall();
    await called.engage(vi.fn());
    called.leave();
    expect(called.live).toBeUndefined();
    expect(called.ready(handle)).toBe(false);
  });

  it.each([
    ['has no WebGL', { hasWebGl: () => false }, 'unable', true],
    ['does not come', { fetchMap: gone }, 'missing', true],
    ['does not come, nor the plain one', { fetchMap: gone, fetchPlain: gone }, 'still', undefined],
  ] as const)('says why where it %s', async (_, source, failure, isPlain) => {
    const { called } = onCall(source);
    await called.engage(vi.fn());
    expect(called.failure).toBe(failure);
    expect(called.live?.isPlain).toBe(isPlain);
  });

  it('can be had again after it was lost', async () => {
    const { called, fetchMap, onlost } = onCall();
    await called.engage(vi.fn());
    await called.fail('lost');
    expect([called.live, called.failure]).toEqual([undefined, 'lost']);
    expect(onlost).toHaveBeenCalledOnce();
    await called.engage(vi.fn());
    expect(fetchMap).toHaveBeenCalledTimes(2);
    expect(called.failure).toBeUndefined();
  });
});

describe('the point amid touches', () => {
  it('is in per cent of the box', () => {
    const touches = [
      { clientX: 110, clientY: 60 },
      { clientX: 210, clientY: 80 },
    ];
    expect(middleIn({ left: 10, top: 20, width: 300, height: 100 }, touches)).toEqual([50, 50]);
  });
});

describe('an element that is watched', () => {
  it('is far only after it was near', () => {
    let tell: (isIntersecting: boolean) => void = () => {};
    class Observer {
      constructor(hear: (entries: { isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => hear([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    const [onnear, onfar] = [vi.fn(), vi.fn()];
    watchNear({} as Element, { onnear, onfar });
    tell(false);
    expect(onfar).not.toHaveBeenCalled();
    tell(true);
    tell(false);
    expect(onnear).toHaveBeenCalledOnce();
    expect(onfar).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
