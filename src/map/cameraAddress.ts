import type { Camera } from './camera.ts';

/** What an address can ask for: the map has nothing farther, and no more detail nearer. */
const LEAST = { lat: 12, lon: -120, zoom: 3 };
const MOST = { lat: 34, lon: -84, zoom: 14 };

/** A camera as an address says it: latitude, longitude, zoom. */
export function writeCamera({ center: [lon, lat], zoom }: Camera): string {
  return `${lat.toFixed(3)},${lon.toFixed(3)},${zoom.toFixed(1)}`;
}

/** The camera that an address says, brought into what the map shows; undefined where it says none. */
export function readCamera(text: string): Camera | undefined {
  if (text === '') return undefined;
  const [lat, lon, zoom] = text.split(',').map(Number) as [number, number, number];
  const within = (value: number, name: keyof typeof MOST) =>
    Math.min(MOST[name], Math.max(LEAST[name], value));
  return { center: [within(lon, 'lon'), within(lat, 'lat')], zoom: within(zoom, 'zoom') };
}
