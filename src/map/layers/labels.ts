import type { DrawnState } from '../drawn.ts';
import { BOLD, FONT, HIDDEN, textOnState, type Color, type Layer } from './layer.ts';
import { IS_ALONE } from './marks.ts';

/** From these zooms on a place carries its name, and its titles below it. */
export const NAMES_ZOOM = 7;
export const TITLES_ZOOM = 9;

/** The states' names and numbers. */
export function stateLabels(color: Color, states: readonly DrawnState[]): Layer {
  return {
    id: 'labels',
    type: 'symbol',
    source: 'labels',
    layout: {
      ...HIDDEN,
      'text-font': ['case', ['get', 'bold'], ['literal', BOLD], ['literal', FONT['text-font']]],
      'text-field': ['get', 'label'],
      'text-size': 13,
      'text-max-width': 14,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1.2,
    },
    paint: textOnState(states, color),
  };
}

/** The places' names, and from nearer on the titles. */
export function placeNames(color: Color, states: readonly DrawnState[]): Layer {
  const name = ['get', 'name'];
  const named = ['format', name, { 'text-font': ['literal', BOLD] }];
  const titled = [...named, '\n', {}, ['get', 'titles'], { 'font-scale': 0.92 }];
  return {
    id: 'mark-names',
    type: 'symbol',
    source: 'clusters',
    filter: ['all', IS_ALONE, ['!=', ['get', 'name'], '']],
    minzoom: NAMES_ZOOM,
    layout: {
      ...HIDDEN,
      ...FONT,
      'text-field': ['step', ['zoom'], named, TITLES_ZOOM, titled],
      'text-size': 12,
      'text-max-width': 14,
      'text-justify': 'auto',
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.85,
    },
    paint: textOnState(states, color),
  };
}
