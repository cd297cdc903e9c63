import { WHOLE_STATE } from '../areas.ts';
import { WIDE } from '../drawn.ts';
import { AREA_ZOOM } from './areas.ts';
import { BOLD, FONT, HIDDEN, type Color, type Expression, type Layer } from './layer.ts';

/** Radius and stroke of a mark by sharpness, as marks/PlaceMarks.svelte draws them; GL puts the stroke outside. */
const RADIUS = [2.3, 3.2, 4.2, 6];
const STROKE = [1, 1, 1.8, 2];

/** Opacity of a whole state's mark, through which the state's colour is seen. */
const TINT = 0.25;

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

const IS_CONFIRMED: Expression = ['==', ['get', 'sureness'], 0];
const IS_DISPUTED: Expression = ['==', ['get', 'sureness'], 2];
const IS_SHARP: Expression = ['<', ['get', 'sharpness'], WIDE];
const IS_WHOLE: Expression = ['==', ['get', 'sharpness'], WHOLE_STATE];
const IS_CLUSTER: Expression = ['has', 'point_count'];
export const IS_ALONE: Expression = ['!', IS_CLUSTER];

/** The marks of places, as the picture draws them, and the circles that count those close together. */
export function markLayers(color: Color): Layer[] {
  const mark = {
    type: 'circle',
    source: 'clusters',
    layout: HIDDEN,
    paint: {
      'circle-radius': bySharpness(RADIUS.map((radius, at) => radius - STROKE[at]! / 2)),
      'circle-stroke-width': bySharpness(STROKE),
      'circle-color': [
        'case',
        IS_WHOLE,
        color('rosa'),
        ['!', IS_CONFIRMED],
        color('paper'),
        IS_SHARP,
        color('rosa'),
        color('rosa-soft'),
      ],
      'circle-stroke-color': ['case', ['all', IS_SHARP, IS_CONFIRMED], color('paper'), color('rosa')],
      // A circle cannot be dashed, so the ring of a whole state is faint; a disputed one is a cross instead.
      'circle-stroke-opacity': ['case', IS_DISPUTED, 0, IS_WHOLE, 0.75, 1],
      'circle-opacity': ['case', IS_DISPUTED, 0, IS_WHOLE, ['case', IS_CONFIRMED, TINT, 0], 1],
    },
  } as const;
  return [
    { ...mark, id: 'wide-marks', filter: ['all', IS_ALONE, ['!', IS_SHARP]], maxzoom: AREA_ZOOM },
    { ...mark, id: 'marks', filter: ['all', IS_ALONE, IS_SHARP] },
    {
      id: 'clusters',
      type: 'circle',
      source: 'clusters',
      filter: IS_CLUSTER,
      layout: HIDDEN,
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
      layout: HIDDEN,
      paint: {
        'circle-radius': 9,
        'circle-opacity': 0,
        'circle-stroke-color': color('ink'),
        'circle-stroke-width': 2,
      },
    },
  ];
}

/** What is written on marks: crosses, counts, and room that no label may take. */
export function markSymbols(color: Color): Layer[] {
  return [
    // An unseen dot on each mark: circles take no room of their own, and no label may lie on one.
    {
      id: 'mark-room',
      type: 'symbol',
      source: 'clusters',
      filter: IS_ALONE,
      layout: {
        ...HIDDEN,
        ...FONT,
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
      filter: ['all', IS_ALONE, IS_DISPUTED],
      layout: {
        ...HIDDEN,
        'text-font': BOLD,
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
      filter: IS_CLUSTER,
      layout: {
        ...HIDDEN,
        ...FONT,
        'text-field': ['to-string', ['get', 'places']],
        'text-size': 12,
        'text-allow-overlap': true,
        'text-padding': 10,
      },
      paint: { 'text-color': color('paper') },
    },
  ];
}
