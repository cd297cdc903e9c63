import type { DrawnState } from '../drawn.ts';
import { FONT, HIDDEN, textOnState, type Color, type Expression, type Layer } from './layer.ts';

/** The least thousands of inhabitants that a town is named from, by zoom: far away the big ones alone. */
export const NAMED_FROM = [
  [0, 700],
  [6, 300],
  [7, 100],
  [8, 40],
  [9, 15],
  [10, 0],
] as const;
/** From this zoom on a town's name stands beside the name of a place filmed there, which says the same. */
const OWN_NAME_ZOOM = 8;

/** Towns by size and zoom; `own` are the names that recorded places have already. */
export function townLayers(color: Color, states: readonly DrawnState[], own: readonly string[]): Layer[] {
  const [[, far], ...nearer] = NAMED_FROM;
  const isBig: Expression = ['>=', ['get', 'thousands'], ['step', ['zoom'], far, ...nearer.flat()]];
  const isAnother: Expression = [
    'any',
    ['<', ['zoom'], OWN_NAME_ZOOM],
    ['!', ['in', ['get', 'name'], ['literal', [...own]]]],
  ];
  const filter: Expression = ['all', isBig, isAnother];
  return [
    {
      id: 'town-dots',
      type: 'circle',
      source: 'towns',
      filter,
      layout: HIDDEN,
      paint: {
        'circle-radius': 1.75,
        'circle-color': color('ink-2'),
        'circle-stroke-color': color('paper'),
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'towns',
      type: 'symbol',
      source: 'towns',
      filter,
      layout: {
        ...HIDDEN,
        ...FONT,
        'text-field': ['get', 'name'],
        'text-size': ['step', ['get', 'thousands'], 11, 50, 12, 500, 13],
        'text-max-width': 8,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.45,
        'symbol-sort-key': ['-', 0, ['get', 'thousands']],
      },
      paint: textOnState(states, color),
    },
  ];
}
