import { NEAREST, STILL, type Camera } from './camera.ts';
import type { MapWords } from './handle.ts';
import type { GeoJSONSource, GlMap, Library, MapMouseEvent, StyleSpecification } from './library.ts';
import type { MapStyle } from './style.ts';
import { trustWorker } from './trustWorker.ts';

export type { GeoJSONSource, GlMap, MapMouseEvent };

/** MapLibre's camera as ours. */
export function cameraOf(map: GlMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

/** Our camera as MapLibre's options have it. */
export const optionsOf = ({ center, zoom }: Camera) => ({
  center: [...center] as [number, number],
  zoom,
});

/** A MapLibre map that fetches nothing, turns nowhere and leaves the page its wheel. Throws without WebGL. */
export function createMap(
  { GlMap, setWorkerUrl, workerUrl }: Library,
  container: HTMLElement,
  style: MapStyle,
  home: Camera,
  { title, wheel, wheelMac, fingers }: MapWords,
): GlMap {
  trustWorker(workerUrl, window);
  setWorkerUrl(workerUrl);
  const map = new GlMap({
    container,
    style: style as unknown as StyleSpecification,
    ...optionsOf(home),
    minZoom: home.zoom - STILL / 2,
    maxZoom: NEAREST,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    // A reader may save the picture at any moment, not only right after a frame was drawn.
    canvasContextAttributes: { preserveDrawingBuffer: true },
    locale: {
      'Map.Title': title,
      'CooperativeGesturesHandler.WindowsHelpText': wheel,
      'CooperativeGesturesHandler.MacHelpText': wheelMac,
      'CooperativeGesturesHandler.MobileHelpText': fingers,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
