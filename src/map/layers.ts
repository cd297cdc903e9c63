import type { ColorName } from '../theme/tokens.ts';
import type { DrawnState, SourceName } from './style.ts';

/** A condition or a value that depends on a feature, in MapLibre's own words. */
export type Expression = readonly unknown[];

/** A layer of MapLibre's style specification, as far as this map uses it. */
export interface Layer {
  readonly id: string;
  readonly type: 'background' | 'fill' | 'line' | 'circle' | 'symbol';
  readonly source?: SourceName;
  readonly filter?: Expression;
  readonly minzoom?: number;
  readonly layout?: Readonly<Record<string, unknown>>;
  readonly paint: Readonly<Record<string, unknown>>;
}

/** Layers that stand in place of the prerendered picture's marks and labels once the reader has moved the map. */
export const MOVED_LAYERS = ['clusters', 'cluster-counts', 'marks', 'mark-names', 'labels'] as const;
/** Layers that a press is answered on, the topmost first. */
export const PRESSED_LAYERS = ['clusters', 'marks', 'states'] as const;
/** Radius and stroke of a mark by sharpness, as marks/PlaceMarks.svelte draws them; GL puts the stroke outside. */
const RADIUS = [2.3, 3.2, 4.2, 6];
const STROKE = [1, 1, 1.8, 1.3];

const isOneOf = (ids: readonly string[]): Expression => ['in', ['get', 'id'], ['literal', [...ids]]];

/** Filters of the layers that show some states only. */
export function stateFilters(
  states: readonly DrawnState[],
): Record<'unrecorded' | 'chosen-under' | 'chosen', Expression> {
  const chosen = isOneOf(states.filter((state) => state.chosen).map(({ id }) => id));
  const unrecorded = isOneOf(states.filter(({ step }) => step === 0).map(({ id }) => id));
  return { unrecorded, 'chosen-under': chosen, chosen };
}

/** Fill of each state by its class. */
export function stateColors(states: readonly DrawnState[], color: (name: ColorName) => string): Expression {
  const steps = states.flatMap(({ id, step }) => [
    id,
    step ? color(`ramp-${step}` as ColorName) : color('paper'),
  ]);
  return ['match', ['get', 'id'], ...steps, color('paper')];
}

const bySharpness = (values: readonly number[]): Expression => [
  'match',
  ['get', 'sharpness'],
  0,
  values[0]!,
  1,
  values[1]!,
  2,
  values[2]!,
  values[3]!,
];

/** The layers, bottom to top; strokes are those of the prerendered picture. */
export function layers(color: (name: ColorName) => string, states: readonly DrawnState[]): Layer[] {
  const filters = stateFilters(states);
  const hidden = { visibility: 'none' } as const;
  const font = { 'text-font': ['system-ui'] };
  const alone: Expression = ['!', ['has', 'point_count']];
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
    { id: 'states', type: 'fill', source: 'states', paint: { 'fill-color': stateColors(states, color) } },
    {
      id: 'unrecorded',
      type: 'line',
      source: 'hatches',
      filter: filters.unrecorded,
      paint: { 'line-color': color('hatch'), 'line-width': 1.375 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'states',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color('paper'), 'line-width': 0.875 },
    },
    {
      id: 'chosen-under',
      type: 'line',
      source: 'states',
      filter: filters['chosen-under'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color('paper'), 'line-width': 5 },
    },
    {
      id: 'chosen',
      type: 'line',
      source: 'states',
      filter: filters.chosen,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color('rosa'), 'line-width': 2.25 },
    },
    {
      id: 'marks',
      type: 'circle',
      source: 'clusters',
      filter: alone,
      layout: hidden,
      paint: {
        'circle-radius': bySharpness(RADIUS.map((radius, at) => radius - STROKE[at]! / 2)),
        'circle-stroke-width': bySharpness(STROKE),
        'circle-color': ['match', ['get', 'sureness'], 0, color('rosa'), color('paper')],
        'circle-stroke-color': [
          'case',
          ['all', ['<', ['get', 'sharpness'], 2], ['==', ['get', 'sureness'], 0]],
          color('paper'),
          color('rosa'),
        ],
      },
    },
    {
      id: 'clusters',
      type: 'circle',
      source: 'clusters',
      filter: ['has', 'point_count'],
      layout: hidden,
      paint: {
        'circle-radius': ['step', ['get', 'places'], 11, 10, 14, 50, 18],
        'circle-color': color('rosa'),
        'circle-stroke-color': color('paper'),
        'circle-stroke-width': 1.5,
      },
    },
    // Symbols are placed from the top layer down: counts and names go before the states' labels.
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      layout: {
        ...hidden,
        ...font,
        'text-field': ['get', 'label'],
        'text-size': 13,
        'text-max-width': 14,
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 1.2,
      },
      paint: { 'text-color': color('ink'), 'text-halo-color': color('paper'), 'text-halo-width': 1.5 },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: 'clusters',
      filter: ['has', 'point_count'],
      layout: {
        ...hidden,
        ...font,
        'text-field': ['to-string', ['get', 'places']],
        'text-size': 12,
        'text-allow-overlap': true,
        'text-padding': 10,
      },
      paint: { 'text-color': color('paper') },
    },
    {
      id: 'mark-names',
      type: 'symbol',
      source: 'clusters',
      filter: alone,
      minzoom: 7,
      layout: {
        ...hidden,
        ...font,
        'text-field': ['get', 'name'],
        'text-size': 12,
        'text-anchor': 'left',
        'text-offset': [0.7, 0],
      },
      paint: { 'text-color': color('ink'), 'text-halo-color': color('paper'), 'text-halo-width': 1.5 },
    },
  ];
}
