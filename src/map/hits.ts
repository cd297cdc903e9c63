import { fitTo, type Camera, type Size } from './camera.ts';
import type { LonLat } from '../geometry/atlas.ts';

/** A rendered feature, as far as a press or a pointer asks. */
export interface Feature {
  readonly layer: { readonly id: string };
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** What lies under a point of the map. */
export interface Hit {
  readonly state?: string;
  readonly mark?: number;
  readonly cluster?: { readonly id: number; readonly size: number };
}

/** The topmost feature as what it stands for; nothing of no feature. */
export function hitOf(found: readonly Feature[]): Hit | undefined {
  const [top] = found;
  if (!top) return undefined;
  const { id, mark, cluster_id: cluster, point_count: size } = top.properties ?? {};
  if (top.layer.id === 'states') return { state: id as string };
  if (cluster === undefined) return { mark: mark as number };
  return { cluster: { id: cluster as number, size: size as number } };
}

/** The camera that a pressed cluster opens into: its own extent, and nearer than before in any case. */
export function openCluster(members: readonly LonLat[], camera: Camera, size: Size, nearest: number): Camera {
  const extent = fitTo(members, size, nearest);
  return extent.zoom > camera.zoom ? extent : { ...extent, zoom: Math.min(nearest, camera.zoom + 1) };
}
