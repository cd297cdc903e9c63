import { HIDDEN, isOneOf, type Color, type Layer } from './layer.ts';

/** From this zoom on a wide area is as big as its mark, and is drawn instead of it. */
export const AREA_ZOOM = 8;

/** What is known by its municipality or state alone, as areas. `whole` are the states. */
export function areaLayers(color: Color, whole: readonly string[]): Layer[] {
  const dashed = { 'line-color': color('rosa'), 'line-dasharray': [2, 2] };
  return [
    {
      id: 'whole-states',
      type: 'line',
      source: 'states',
      filter: isOneOf('id', whole),
      minzoom: AREA_ZOOM,
      layout: HIDDEN,
      paint: { ...dashed, 'line-width': 1.5 },
    },
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      minzoom: AREA_ZOOM,
      layout: HIDDEN,
      paint: { 'fill-color': color('rosa'), 'fill-opacity': 0.18 },
    },
    {
      id: 'area-edges',
      type: 'line',
      source: 'areas',
      minzoom: AREA_ZOOM,
      layout: HIDDEN,
      paint: { ...dashed, 'line-width': 1.25 },
    },
  ];
}
