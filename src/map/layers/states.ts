import type { ColorName } from '../../theme/tokens.ts';
import type { DrawnState } from '../drawn.ts';
import { isOneOf, type Color, type Expression, type Layer } from './layer.ts';

/** Fill of each state by its class. */
function stateColors(states: readonly DrawnState[], color: Color): Expression {
  const steps = states.flatMap(({ id, step }) => [
    id,
    step ? color(`ramp-${step}` as ColorName) : color('paper'),
  ]);
  return ['match', ['get', 'id'], ...steps, color('paper')];
}

/** The states by their class, those without record hatched, those that the reader chose outlined. */
export function stateLayers(color: Color, states: readonly DrawnState[]): Layer[] {
  const chosen = isOneOf(
    'id',
    states.filter((state) => state.chosen).map(({ id }) => id),
  );
  const unrecorded = isOneOf(
    'id',
    states.filter(({ step }) => step === 0).map(({ id }) => id),
  );
  const round = { 'line-join': 'round' };
  return [
    { id: 'states', type: 'fill', source: 'states', paint: { 'fill-color': stateColors(states, color) } },
    {
      id: 'unrecorded',
      type: 'line',
      source: 'hatches',
      filter: unrecorded,
      paint: { 'line-color': color('hatch'), 'line-width': 1.375 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'states',
      layout: round,
      paint: { 'line-color': color('paper'), 'line-width': 0.875 },
    },
    {
      id: 'chosen-under',
      type: 'line',
      source: 'states',
      filter: chosen,
      layout: round,
      paint: { 'line-color': color('paper'), 'line-width': 5 },
    },
    {
      id: 'chosen',
      type: 'line',
      source: 'states',
      filter: chosen,
      layout: round,
      paint: { 'line-color': color('rosa'), 'line-width': 2.25 },
    },
  ];
}
