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
export const MOVED_LAYERS = [
  'clusters',
  'cluster-counts',
  'marks',
  'mark-room',
  'mark-names',
  'disputed',
  'places',
  'labels',
] as const;
/** Layers that a press is answered on, the topmost first. */
export const PRESSED_LAYERS = ['clusters', 'marks', 'states'] as const;
/** Radius and stroke of a mark by sharpness, as marks/PlaceMarks.svelte draws them; GL puts the stroke outside. */
const RADIUS = [2.3, 3.2, 4.2, 6];
const STROKE = [1, 1, 1.8, 1.3];

const isOneOf = (ids: readonly string[]): Expression => ['in', ['get', 'id'], ['literal', [...ids]]];

/** Filters of the layers that show some states only. */
function stateFilters(
  states: readonly DrawnState[],
): Record<'unrecorded' | 'chosen-under' | 'chosen', Expression> {
  const chosen = isOneOf(states.filter((state) => state.chosen).map(({ id }) => id));
  const unrecorded = isOneOf(states.filter(({ step }) => step === 0).map(({ id }) => id));
  return { unrecorded, 'chosen-under': chosen, chosen };
}

/** Fill of each state by its class. */
function stateColors(states: readonly DrawnState[], color: (name: ColorName) => string): Expression {
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

/** A value by the class of the state that a label names: what the picture's own labels have (theme/marks.css, `on-1` …). */
const byStep = (value: (step: number) => string): Expression => [
  'match',
  ['get', 'step'],
  ...[1, 2, 3, 4].flatMap((step) => [step, value(step)]),
  value(5),
];

const IS_CONFIRMED: Expression = ['==', ['get', 'sureness'], 0];
const IS_DISPUTED: Expression = ['==', ['get', 'sureness'], 2];
const IS_SHARP: Expression = ['<', ['get', 'sharpness'], 2];

/** The layers, bottom to top; strokes are those of the prerendered picture. */
export function layers(color: (name: ColorName) => string, states: readonly DrawnState[]): Layer[] {
  const filters = stateFilters(states);
  const hidden = { visibility: 'none' } as const;
  const font = { 'text-font': ['system-ui'] };
  // MapLibre takes the weight from the first name, and the browser, which has no such face, the next one.
  const bold = ['bold', 'system-ui'];
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
        'circle-color': [
          'case',
          ['!', IS_CONFIRMED],
          color('paper'),
          IS_SHARP,
          color('rosa'),
          color('rosa-soft'),
        ],
        'circle-stroke-color': ['case', ['all', IS_SHARP, IS_CONFIRMED], color('paper'), color('rosa')],
        // A circle cannot be dashed, so the ring of a whole state is faint; a disputed one is a cross instead.
        'circle-stroke-opacity': ['case', IS_DISPUTED, 0, ['==', ['get', 'sharpness'], 3], 0.6, 1],
        'circle-opacity': ['case', IS_DISPUTED, 0, 1],
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
    {
      id: 'places',
      type: 'circle',
      source: 'places',
      layout: hidden,
      paint: {
        'circle-radius': 9,
        'circle-opacity': 0,
        'circle-stroke-color': color('ink'),
        'circle-stroke-width': 2,
      },
    },
    // Symbols are placed from the top layer down: counts, marks and names go before the states' labels.
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      layout: {
        ...hidden,
        'text-font': ['case', ['get', 'bold'], ['literal', bold], ['literal', font['text-font']]],
        'text-field': ['get', 'label'],
        'text-size': 13,
        'text-max-width': 14,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
      },
      paint: {
        'text-color': byStep((step) => color(step < 4 ? 'ink' : 'paper')),
        'text-halo-color': byStep((step) => color(`ramp-${step}` as ColorName)),
        'text-halo-width': 1.5,
      },
    },
    // An unseen dot on each mark: circles take no room of their own, and no label may lie on one.
    {
      id: 'mark-room',
      type: 'symbol',
      source: 'clusters',
      filter: alone,
      layout: {
        ...hidden,
        ...font,
        'text-field': '●',
        'text-size': 10,
        'text-allow-overlap': true,
        'text-padding': 3,
      },
      paint: { 'text-opacity': 0 },
    },
    {
      id: 'disputed',
      type: 'symbol',
      source: 'clusters',
      filter: ['all', alone, IS_DISPUTED],
      layout: {
        ...hidden,
        'text-font': bold,
        'text-field': '×',
        'text-size': 18,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': color('rosa'), 'text-halo-color': color('paper'), 'text-halo-width': 1 },
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
