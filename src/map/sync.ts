import type { Drawn } from './drawn.ts';
import type { Layer } from './layers/layer.ts';
import { sourceData } from './style.ts';

/** What of a live map changes with the view: MapLibre leaves alone what is as it was. */
export interface StyledMap {
  setFilter(layer: string, filter: never): unknown;
  setPaintProperty(layer: string, name: never, value: never): unknown;
  setLayoutProperty(layer: string, name: never, value: never): unknown;
  getSource(name: string): unknown;
}

/** Another view or theme: filters and colours of all layers. */
export function applyLayers(map: StyledMap, layers: readonly Layer[]): void {
  for (const { id, filter, paint } of layers) {
    if (filter) map.setFilter(id, filter as never);
    for (const [name, value] of Object.entries(paint))
      map.setPaintProperty(id, name as never, value as never);
  }
}

/** Another view: its labels, marks and areas. The outlines and the towns stay. */
export function applyData(map: StyledMap, drawn: Drawn): void {
  for (const [name, collection] of Object.entries(sourceData(drawn)))
    (map.getSource(name) as { setData(data: unknown): unknown } | undefined)?.setData(collection);
}

/** Shows or hides what stands in place of the picture's own marks and labels. */
export function showLayers(map: StyledMap, ids: readonly string[], shown: boolean): void {
  const visibility = shown ? 'visible' : 'none';
  for (const id of ids) map.setLayoutProperty(id, 'visibility' as never, visibility as never);
}
