/**
 * What of MapLibre is used. Nothing imports this file but by `import()`, and what it holds is handed on: so it is a file by
 * itself, and the dashboard and an embed fetch the same one.
 */
export {
  Map as GlMap,
  setWorkerUrl,
  type GeoJSONSource,
  type MapMouseEvent,
  type StyleSpecification,
} from 'maplibre-gl';
export { default as workerUrl } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

export type Library = Pick<typeof import('maplibre-gl'), 'setWorkerUrl'> & {
  readonly GlMap: typeof import('maplibre-gl').Map;
  readonly workerUrl: string;
};
