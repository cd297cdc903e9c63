import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { colorOf, type ColorName, type Theme } from '../theme/tokens.ts';
import { outlineFeatures } from '../geometry/outlineFeatures.ts';
import type { Frame, LonLat } from '../geometry/atlas.ts';
import { areasOf } from './areas.ts';
import type { Drawn, DrawnTown, SourceName } from './drawn.ts';
import { layers } from './layers.ts';
import type { Layer } from './layers/layer.ts';

interface GeoJsonSource {
  readonly type: 'geojson';
  readonly data: FeatureCollection;
  readonly cluster?: boolean;
  readonly clusterRadius?: number;
  readonly clusterMaxZoom?: number;
  readonly clusterProperties?: Readonly<Record<string, unknown>>;
}

/** MapLibre's style, as far as this map uses it. */
export interface MapStyle {
  readonly version: 8;
  readonly sources: Readonly<Record<SourceName, GeoJsonSource>>;
  readonly layers: readonly Layer[];
}

/** What a map is drawn from besides what the reader chose. */
export interface Ground {
  /** The outlines in degrees. */
  readonly topology: Topology;
  readonly frame: Frame;
  readonly towns: readonly DrawnTown[];
}

/** Marks nearer than this many px share a cluster. */
const CLUSTER_RADIUS = 26;
/** Only marks of the same spot stay together nearer than this. */
export const CLUSTER_ZOOM = 12;

/** The whole style: GeoJSON only, no glyph server, no tile, no sprite; text is drawn with the system's face. */
export function mapStyle({ topology, frame, towns }: Ground, drawn: Drawn, theme: Theme): MapStyle {
  const fixed = { ...outlineFeatures(topology, frame), towns: townPoints(towns) };
  const data = { ...fixed, ...sourceData(drawn) };
  const source = (name: SourceName) => ({ type: 'geojson' as const, data: data[name] });
  return {
    version: 8,
    sources: {
      neighbours: source('neighbours'),
      states: source('states'),
      hatches: source('hatches'),
      areas: source('areas'),
      labels: source('labels'),
      places: source('places'),
      towns: source('towns'),
      clusters: {
        ...source('clusters'),
        cluster: true,
        clusterRadius: CLUSTER_RADIUS,
        clusterMaxZoom: CLUSTER_ZOOM,
        clusterProperties: { places: ['+', ['get', 'count']] },
      },
    },
    layers: layers((name: ColorName) => colorOf(name, theme), drawn, towns),
  };
}

/** What changes with the view, as the sources take it. */
export function sourceData({
  states,
  marks,
  places,
}: Drawn): Record<'areas' | 'labels' | 'clusters' | 'places', FeatureCollection> {
  const labels = states.filter(({ label }) => label !== '');
  const points = marks.map(({ lonLat, ...properties }, mark) => ({
    lonLat,
    properties: { ...properties, mark },
  }));
  return {
    areas: areasOf(marks),
    labels: pointsOf(
      labels.map(({ lonLat, label, bold, id }) => ({ lonLat, properties: { label, bold, state: id } })),
    ),
    clusters: pointsOf(points),
    places: pointsOf(places.map((lonLat) => ({ lonLat, properties: {} }))),
  };
}

const townPoints = (towns: readonly DrawnTown[]) =>
  pointsOf(towns.map(({ lonLat, ...properties }) => ({ lonLat, properties })));

function pointsOf(
  points: readonly { readonly lonLat: LonLat; readonly properties: object }[],
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: points.map(({ lonLat, properties }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...lonLat] },
      properties: { ...properties },
    })),
  };
}
