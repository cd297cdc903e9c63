import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The states that share a border with each, by id, as the outlines have it. */
export function borderingStates(topology: Topology): ReadonlyMap<string, readonly string[]> {
  const { geometries } = topology.objects.states as GeometryCollection;
  const ids = geometries.map(({ id }) => String(id));
  return new Map(
    neighbors(geometries).map((positions, at) => [ids[at]!, positions.map((position) => ids[position]!)]),
  );
}
