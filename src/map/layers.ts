import { wholeStates } from './areas.ts';
import type { Drawn, DrawnTown } from './drawn.ts';
import { areaLayers } from './layers/areas.ts';
import { groundLayers } from './layers/ground.ts';
import { placeNames, stateLabels } from './layers/labels.ts';
import type { Color, Layer } from './layers/layer.ts';
import { markLayers, markSymbols } from './layers/marks.ts';
import { stateLayers } from './layers/states.ts';
import { townLayers } from './layers/towns.ts';

/** Layers that a press is answered on, the topmost first. */
export const PRESSED_LAYERS = ['clusters', 'marks', 'wide-marks', 'areas', 'states'] as const;

/** The layers, bottom to top; strokes are those of the prerendered picture. */
export function layers(
  color: Color,
  { states, marks }: Pick<Drawn, 'states' | 'marks'>,
  towns: readonly DrawnTown[],
): Layer[] {
  const recorded = new Set(marks.map(({ name }) => name));
  const own = [...new Set(towns.map(({ name }) => name))].filter((name) => recorded.has(name));
  const [townDots, townNames] = townLayers(color, states, own) as [Layer, Layer];
  return [
    ...groundLayers(color),
    ...stateLayers(color, states),
    ...areaLayers(color, wholeStates(marks)),
    townDots,
    ...markLayers(color),
    // Symbols are placed from the top layer down: marks keep their room, then come the names of places, states, towns.
    townNames,
    stateLabels(color, states),
    placeNames(color, states),
    ...markSymbols(color),
  ];
}

/** Layers that stand in place of the prerendered picture's marks and labels once the reader has moved the map. */
export const movedLayers = (all: readonly Layer[]) =>
  all.filter(({ layout }) => layout?.visibility === 'none').map(({ id }) => id);
