import type { Color, Layer } from './layer.ts';

/** What is under the states: sea, neighbouring countries, the line of the coast. */
export function groundLayers(color: Color): Layer[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': color('paper') } },
    { id: 'neighbours', type: 'fill', source: 'neighbours', paint: { 'fill-color': color('land') } },
    {
      id: 'coast',
      type: 'line',
      source: 'states',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color('ctx'), 'line-width': 1.75 },
    },
  ];
}
