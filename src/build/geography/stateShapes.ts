import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Frame } from '../../geometry/atlas.ts';
import { fitFrame, type Box } from '../../geometry/fitFrame.ts';
import { outlinePath } from '../../geometry/outlinePath.ts';

/** A state alone: the frame that shows it as large as the picture lets it, and its path in it. */
export interface StateShape {
  readonly frame: Frame;
  readonly path: string;
}

/** Room at the edges for marks and the ends of names. */
const MARGIN = [14, 14, 14, 14] as const;

/** Draws one state of a topology in degrees into a picture of `width` by `height` px. */
export function drawState(topology: Topology, id: string, size: Omit<Box, 'margin'>): StateShape {
  const { geometries } = topology.objects.states as GeometryCollection;
  const own = geometries.find((each) => each.id === id)!;
  const { geometry } = feature(topology, own) as Feature<Polygon | MultiPolygon>;
  const frame = fitFrame(geometry, { ...size, margin: MARGIN });
  return { frame, path: outlinePath(geometry, frame) };
}
