import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { fitFrame, frameAround } from '../../geometry/fitFrame.ts';
import { unproject } from '../../geometry/frame.ts';
import { outlinePath } from '../../geometry/outlinePath.ts';
import { gridOf, type StateGrid } from '../../geometry/stateGrid.ts';
import type { Frame, OutlinePaths, Pane } from '../../geometry/atlas.ts';
import { STATES } from '../../model/vocabulary.ts';
import { clipPolygon } from './polygons.ts';

type Outline = Polygon | MultiPolygon;
type Outlines = FeatureCollection<Outline>;

/** The whole picture, in px: room at the left for labels of the peninsula, at the top right for the inset. */
const PICTURE = { width: 784, height: 514, margin: [64, 22, 4, 8] } as const;
/** The centre's own frame: its middle, px a radian, size. */
const INSET = { middle: [-98.95, 19.72], scale: 3840, width: 238, height: 228 } as const;
/** The outlines of the map that zooms, as Natural Earth has them. */
export const NEAR_OUTLINES_FILE = 'data/near-outlines.topojson';

/** The outlines, the frames they are drawn in and what is drawn. */
export interface Geography {
  readonly frame: Frame;
  readonly inset: Pane;
  /** What covers each px: a state by its position, after them the neighbours. */
  readonly grid: StateGrid;
  readonly insetGrid: StateGrid;
  readonly paths: OutlinePaths;
  /** The same outlines in degrees, sharp enough for a map that zooms to a town. */
  readonly topology: Topology;
}

/** Reads the outlines under a root folder and draws them. */
export function readGeography(root: string): Geography {
  const outlines: Outlines = readJson(root, 'data/mexico-states.geojson');
  const neighbours: Outlines = readJson(root, 'data/neighbours.geojson');
  const frame = fitFrame(outlines, PICTURE);
  const { middle, scale, width, height } = INSET;
  const inset = { frame: frameAround(middle, scale, width, height), left: PICTURE.width - width, top: 0 };
  const shapes = STATES.map((state) => outlines.features.find(({ id }) => id === state)!.geometry);
  const land = neighbours.features
    .map((feature) => ({ ...feature, geometry: clipTo(frame, feature.geometry) }))
    .filter(({ geometry }) => geometry.coordinates.length > 0);
  return {
    frame,
    inset,
    grid: gridOf([...shapes, ...land.map(({ geometry }) => geometry)], frame),
    insetGrid: gridOf(shapes, inset.frame),
    paths: {
      states: shapes.map((shape) => outlinePath(shape, frame)),
      neighbours: land.map(({ geometry }) => outlinePath(geometry, frame)).join(''),
    },
    topology: readJson(root, NEAR_OUTLINES_FILE),
  };
}

/** The part of an outline that a frame shows, and a little more so that no cut edge is seen. */
function clipTo(frame: Frame, outline: Outline): Outline {
  const [west, north] = unproject(frame, [-4, -4]);
  const [east, south] = unproject(frame, [frame.width + 4, frame.height + 4]);
  return clipPolygon(outline, [west, south, east, north]);
}

function readJson<Content>(root: string, path: string): Content {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Content;
}
