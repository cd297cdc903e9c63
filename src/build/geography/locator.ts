import { feature, merge } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as Joined,
  Polygon as Single,
  Topology,
} from 'topojson-specification';
import type { Frame } from '../../geometry/atlas.ts';
import { fitFrame, type Box } from '../../geometry/fitFrame.ts';
import { outlinePath } from '../../geometry/outlinePath.ts';

/** The country in few strokes, for small maps that each page carries: what shows the place, not the coast. */
export interface Locator {
  readonly frame: Frame;
  /** The country, and each state by its code. */
  readonly land: string;
  readonly states: ReadonlyMap<string, string>;
}

const MARGIN = [8, 8, 8, 8] as const;
/** The least triangle a corner must span to stay, in square px of the picture; and the least island. */
const CORNER = 14;
const ISLAND = 20;

/** Draws the country of a topology in degrees into a picture of `width` by `height` px. */
export function drawLocator(topology: Topology, size: Omit<Box, 'margin'>): Locator {
  const states = topology.objects.states as GeometryCollection;
  const shapes = feature(topology, states);
  const frame = fitFrame(shapes, { ...size, margin: MARGIN });
  // Degrees of longitude are as wide on this map as px of it by this factor; those of latitude are a little longer.
  const degree = (frame.scale * Math.PI) / 180;
  const weighed = presimplify(topology as Parameters<typeof presimplify>[0]);
  const islands = filter(weighed, filterWeight(weighed, ISLAND / degree ** 2));
  const few = simplify(islands, CORNER / degree ** 2) as unknown as Topology;
  const members = (few.objects.states as GeometryCollection).geometries;
  const { type, coordinates } = merge(few, members as (Single | Joined)[]);
  // What few corners leave open between states is no lake.
  const land = { type, coordinates: coordinates.map(([coast]) => [coast!]) };
  return {
    frame,
    land: outlinePath(land, frame),
    states: new Map(
      members.map((member) => {
        const { geometry } = feature(few, member) as Feature<Polygon | MultiPolygon>;
        return [String(member.id), outlinePath(geometry, frame)];
      }),
    ),
  };
}
