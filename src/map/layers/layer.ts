import type { ColorName } from '../../theme/tokens.ts';
import type { DrawnState, SourceName } from '../drawn.ts';

/** A condition or a value that depends on a feature, in MapLibre's own words. */
export type Expression = readonly unknown[];

/** A colour of the theme in use. */
export type Color = (name: ColorName) => string;

/** A layer of MapLibre's style specification, as far as this map uses it. */
export interface Layer {
  readonly id: string;
  readonly type: 'background' | 'fill' | 'line' | 'circle' | 'symbol';
  readonly source?: SourceName;
  readonly filter?: Expression;
  readonly minzoom?: number;
  readonly maxzoom?: number;
  readonly layout?: Readonly<Record<string, unknown>>;
  readonly paint: Readonly<Record<string, unknown>>;
}

/** Layers that the prerendered picture has too stay hidden until the reader moves the map. */
export const HIDDEN = { visibility: 'none' } as const;

export const FONT = { 'text-font': ['system-ui'] };
/** MapLibre takes the weight from the first name, and the browser, which has no such face, the next one. */
export const BOLD = ['bold', 'system-ui'];

export const isOneOf = (property: string, values: readonly string[]): Expression => [
  'in',
  ['get', property],
  ['literal', [...values]],
];

/** A value by the class of the state that a feature lies in. */
export function onState<Value>(states: readonly DrawnState[], value: (step: number) => Value): Expression {
  const cases = states.flatMap(({ id, step }) => [id, value(step)]);
  return cases.length ? ['match', ['get', 'state'], ...cases, value(0)] : ['to-color', value(0)];
}

/** Letters on a state's own colour, and what is behind them. */
export function textOnState(states: readonly DrawnState[], color: Color) {
  return {
    'text-color': onState(states, (step) => color(step < 4 ? 'ink' : 'paper')),
    'text-halo-color': onState(states, (step) => color(step ? (`ramp-${step}` as ColorName) : 'paper')),
    'text-halo-width': 1.5,
  };
}
