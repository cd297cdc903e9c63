import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { SharedData } from '../charts/sharedData.ts';

/** Everything that is drawn; the page has asked for it already. */
export const data = (await (await fetch('data.json', { credentials: 'same-origin' })).json()) as SharedData;

/** The states' outlines, each with its id and its titles. */
export function outlines(): FeatureCollection<MultiPolygon, { titles: number }> {
  const topology = data.topology as Topology<Record<string, GeometryCollection>>;
  const collection = feature(topology, Object.values(topology.objects)[0]!);
  const titles = new Map(data.states.map(({ id, titles }) => [id, titles]));
  const features = collection.features
    .filter(({ id, properties }) => titles.has(idOf(id, properties)))
    .map((each) => ({
      ...each,
      id: idOf(each.id, each.properties),
      properties: { titles: titles.get(idOf(each.id, each.properties))! },
    }));
  return { type: 'FeatureCollection', features } as FeatureCollection<MultiPolygon, { titles: number }>;
}

function idOf(id: unknown, properties: unknown): string {
  return String(id ?? (properties as { iso?: string } | null)?.iso);
}

/** Where a chart goes. */
export function boxOf(name: 'genres' | 'years' | 'map'): HTMLElement {
  return document.getElementById(name)!;
}

/** Width of the boxes, and the height of all of them. */
export const width = boxOf('map').clientWidth;
export const height = 320;

/** Five blues, and a grey for none. */
export const BLUES = ['#c6dbef', '#9ecae1', '#6baed6', '#3182bd', '#08519c'];
export const GREY = '#e5e5e5';
export const STEPS = [2, 5, 10, 20];
export const SERIES = ['#4e79a7', '#f28e2b', '#e15759', '#76b7b2', '#59a14f', '#edc948'];

/** Colour of a state. */
export function colorOf(titles: number): string {
  if (titles === 0) return GREY;
  return BLUES[STEPS.filter((step) => titles >= step).length]!;
}

/** To be called when every mark stands in the document or on its canvas. */
export function drawn(): void {
  performance.mark('marks');
}
