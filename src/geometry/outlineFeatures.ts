import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Frame } from './atlas.ts';
import { hatchLines } from './hatchLines.ts';

export type OutlineName = 'states' | 'neighbours' | 'hatches';

/** The outlines of a topology in degrees, each state under its `id`, and the lines that hatch a state without record. */
export function outlineFeatures(topology: Topology, frame: Frame): Record<OutlineName, FeatureCollection> {
  const collection = (name: string) =>
    feature(topology, topology.objects[name] as GeometryCollection) as FeatureCollection;
  const states = collection('states').features.map((state) => ({ ...state, properties: { id: state.id } }));
  const hatches = states.map(({ geometry, properties }) => {
    const lines = hatchLines(geometry as Polygon | MultiPolygon, frame);
    const coordinates = lines.map((line) => line.map((end) => [...end]));
    return {
      type: 'Feature' as const,
      properties,
      geometry: { type: 'MultiLineString' as const, coordinates },
    };
  });
  return {
    states: { type: 'FeatureCollection', features: states },
    neighbours: collection('neighbours'),
    hatches: { type: 'FeatureCollection', features: hatches },
  };
}
