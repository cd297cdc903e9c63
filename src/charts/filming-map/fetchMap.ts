import type { Component } from 'svelte';
import type { MapProps } from '../../map/handle.ts';

/** A map that zooms, with what is fetched for it: drawn by MapLibre, or as an SVG where that cannot be. */
export interface Live {
  readonly View: Component<MapProps>;
  readonly library: MapProps['library'];
  readonly topology: MapProps['topology'];
  readonly towns: MapProps['towns'];
  readonly isPlain: boolean;
}

const NO_TOWNS: MapProps['towns'] = { name: [], state: [], lon: [], lat: [], thousands: [] };

const fetchTowns = async () => (await import('virtual:slice/towns')).default;

/** MapLibre's map, its outlines and the towns. */
export async function fetchMap(): Promise<Live> {
  const [view, library, outlines, towns] = await Promise.all([
    import('../../map/MapView.svelte'),
    import('../../map/library.ts'),
    import('virtual:slice/topology'),
    fetchTowns(),
  ]);
  return {
    View: view.default,
    library,
    topology: outlines.default as MapProps['topology'],
    towns,
    isPlain: false,
  };
}

/** The map as an SVG, of the outlines that the page has; without towns where those do not come. */
export async function fetchPlain(): Promise<Live> {
  const [view, towns] = await Promise.all([
    import('../../map/PictureView.svelte'),
    fetchTowns().catch(() => NO_TOWNS),
  ]);
  return { View: view.default, library: undefined, topology: undefined, towns, isPlain: true };
}
