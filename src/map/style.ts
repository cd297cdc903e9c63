import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { colorOf, type ColorName, type Theme } from '../theme/tokens.ts';
import { outlineFeatures } from '../geometry/outlineFeatures.ts';
import type { Frame, LonLat } from '../geometry/atlas.ts';
import { layers, type Layer } from './layers.ts';

/** What the map shows that can change. */
export interface Drawn {
  /** A state's id, its class and what its label says. */
  readonly states: readonly DrawnState[];
  readonly marks: readonly DrawnMark[];
  /** Where the place that the reader chose was filmed; none where no place is chosen. */
  readonly places: readonly LonLat[];
}

export interface DrawnState {
  readonly id: string;
  /** 1 to 5; 0 where nothing is recorded. */
  readonly step: number;
  readonly chosen: boolean;
  /** '' for none. */
  readonly label: string;
  readonly bold: boolean;
  readonly lonLat: LonLat;
}

export interface DrawnMark {
  readonly lonLat: LonLat;
  /** How sharp the point is, 0 the spot to 3 the whole state, and how sure, 0 confirmed to 2 disputed. */
  readonly sharpness: number;
  readonly sureness: number;
  readonly name: string;
  /** How many recorded places it stands for. */
  readonly count: number;
}

/** The sources of the style, each filled by `sourceData`. */
export const SOURCES = ['neighbours', 'states', 'hatches', 'labels', 'clusters', 'places'] as const;
export type SourceName = (typeof SOURCES)[number];

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

/** Marks nearer than this many px share a cluster. */
const CLUSTER_RADIUS = 26;

/** The whole style: GeoJSON only, no glyph server, no tile, no sprite; text is drawn with the system's face. */
export function mapStyle(topology: Topology, frame: Frame, drawn: Drawn, theme: Theme): MapStyle {
  const data = { ...outlineFeatures(topology, frame), ...sourceData(drawn) };
  const source = (name: SourceName) => ({ type: 'geojson' as const, data: data[name] });
  return {
    version: 8,
    sources: {
      neighbours: source('neighbours'),
      states: source('states'),
      hatches: source('hatches'),
      labels: source('labels'),
      places: source('places'),
      clusters: {
        ...source('clusters'),
        cluster: true,
        clusterRadius: CLUSTER_RADIUS,
        clusterMaxZoom: 16,
        clusterProperties: { places: ['+', ['get', 'count']] },
      },
    },
    layers: layers((name: ColorName) => colorOf(name, theme), drawn.states),
  };
}

/** What changes with the view, as the sources take it. */
export function sourceData({
  states,
  marks,
  places,
}: Drawn): Record<'labels' | 'clusters' | 'places', FeatureCollection> {
  const labels = states.filter(({ label }) => label !== '');
  const points = marks.map(({ lonLat, ...properties }, mark) => ({
    lonLat,
    properties: { ...properties, mark },
  }));
  return {
    labels: pointsOf(
      labels.map(({ lonLat, label, bold, step }) => ({ lonLat, properties: { label, bold, step } })),
    ),
    clusters: pointsOf(points),
    places: pointsOf(places.map((lonLat) => ({ lonLat, properties: {} }))),
  };
}

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
