import * as v from 'valibot';
import type { Fault } from './faults.ts';
import type { Ring } from './inside.ts';
import { STATES } from './vocabulary.ts';

export const OUTLINES_FILE = 'data/mexico-states.geojson';

/** The rings of each state's outline by its ISO code. */
export type Outlines = ReadonlyMap<string, readonly Ring[]>;

const position = v.strictTuple([v.number(), v.number()]);
const ring = v.pipe(v.array(position), v.minLength(4));
const polygon = v.pipe(v.array(ring), v.minLength(1));
const collection = v.object({
  features: v.array(
    v.object({
      id: v.picklist(STATES),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: polygon }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
      ]),
    }),
  ),
});

/**
 * Reads the outlines of the states from the text of a GeoJSON file. A file that cannot be used gives a fault and no
 * outline.
 */
export function parseOutlines(text: string): { outlines: Outlines; faults: readonly Fault[] } {
  const result = v.safeParse(collection, parseJson(text));
  const outlines = new Map<string, readonly Ring[]>();
  for (const { id, geometry } of result.success ? result.output.features : []) {
    outlines.set(id, geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat());
  }
  const missing = STATES.filter((state) => !outlines.has(state));
  if (missing.length === 0) return { outlines, faults: [] };
  const value = result.success ? `no ${missing.join(', ')}` : text.slice(0, 20);
  const expected = `GeoJSON with a polygon of each of the ${STATES.length} states`;
  return { outlines: new Map(), faults: [{ file: OUTLINES_FILE, line: 1, column: '', value, expected }] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
