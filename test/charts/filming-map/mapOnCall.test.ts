import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Live } from '../../../src/charts/filming-map/fetchMap.ts';
import type { mapOnCall as MapOnCall } from '../../../src/charts/filming-map/mapOnCall.svelte.ts';
import { middleIn } from '../../../src/charts/filming-map/middleIn.ts';
import { watchNear } from '../../../src/charts/filming-map/watchNear.ts';
import type { MapHandle } from '../../../src/map/handle.ts';

const SOURCES = {
  webGl: '../../../src/charts/filming-map/hasWebGl.ts',
  maps: '../../../src/charts/filming-map/fetchMap.ts',
};
const [hasWebGl, fetchMap, fetchPlain] = [vi.fn(), vi.fn(), vi.fn()];
let mapOnCall: typeof MapOnCall;

// Files of tests share what they import: the module is imported anew with these sources, and without them afterwards.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(SOURCES.webGl, () => ({ hasWebGl }));
  vi.doMock(SOURCES.maps, () => ({ fetchMap, fetchPlain }));
  ({ mapOnCall } = await import('../../../src/charts/filming-map/mapOnCall.svelte.ts'));
});
afterAll(() => {
  vi.doUnmock(SOURCES.webGl);
  vi.doUnmock(SOURCES.maps);
  vi.resetModules();
});

const handle = {} as MapHandle;
const map = (isPlain: boolean) => ({ isPlain }) as Live;

interface Sources {
  readonly webGl?: boolean;
  readonly map?: boolean;
  readonly plain?: boolean;
}

/** A map on call in a browser with WebGL or without, where each of both maps comes or does not. */
function onCall({ webGl = true, map: comes = true, plain = true }: Sources = {}) {
  const answer = (isThere: boolean, isPlain: boolean) => () =>
    isThere ? Promise.resolve(map(isPlain)) : Promise.reject(new Error('404'));
  hasWebGl.mockReturnValue(webGl);
  fetchMap.mockReset().mockImplementation(answer(comes, false));
  fetchPlain.mockReset().mockImplementation(answer(plain, true));
  const onlost = vi.fn();
  return { called: mapOnCall(onlost), onlost };
}

describe('the map that zooms', () => {
  it('is fetched once, and grants the last wish when it stands', async () => {
    const { called } = onCall();
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
    ['has no WebGL', { webGl: false }, 'unable', true],
    ['does not come', { map: false }, 'missing', true],
    ['does not come, nor the plain one', { map: false, plain: false }, 'still', undefined],
  ] as const)('says why where it %s', async (_, source, failure, isPlain) => {
    const { called } = onCall(source);
    await called.engage(vi.fn());
    expect(called.failure).toBe(failure);
    expect(called.live?.isPlain).toBe(isPlain);
  });

  it('can be had again after it was lost', async () => {
    const { called, onlost } = onCall();
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
    watchNear({} as Element, onnear, onfar);
    tell(false);
    expect(onfar).not.toHaveBeenCalled();
    tell(true);
    tell(false);
    expect(onnear).toHaveBeenCalledOnce();
    expect(onfar).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
