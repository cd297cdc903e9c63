import { LngLatBounds, Map as GlMap, setWorkerUrl, type ExpressionSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { BLUES, boxOf, drawn, GREY, height, outlines, STEPS } from './page.ts';

setWorkerUrl(workerUrl);
const box = boxOf('map');
box.style.height = `${height}px`;

const collection = outlines();
const bounds = new LngLatBounds();
for (const { geometry } of collection.features)
  for (const [ring] of geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates])
    for (const point of ring as unknown as [number, number][]) bounds.extend(point);

const fill = ['step', ['get', 'titles'], GREY, ...[1, ...STEPS].flatMap((step, at) => [step, BLUES[at]!])];
const map = new GlMap({
  container: box,
  bounds,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { states: { type: 'geojson', data: collection } },
    layers: [
      {
        id: 'states',
        type: 'fill',
        source: 'states',
        paint: { 'fill-color': fill as ExpressionSpecification },
      },
      { id: 'borders', type: 'line', source: 'states', paint: { 'line-color': 'white' } },
    ],
  },
});
map.once('idle', drawn);
