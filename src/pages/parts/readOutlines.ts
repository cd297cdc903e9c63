import type { OutlinePaths } from '../../geometry/atlas.ts';
import { STATES } from '../../model/vocabulary.ts';

/** The paths of the map of states as the prerendered figure holds them (see marks/StateMap.svelte). */
export function readOutlines(root: ParentNode): OutlinePaths {
  const pathOf = (name: string) => root.querySelector(`#map-${name}`)?.getAttribute('d') ?? '';
  return { states: STATES.map(pathOf), neighbours: pathOf('neighbours') };
}
