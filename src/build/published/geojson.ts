import type { FeatureCollection, Geometry } from 'geojson';
import type { PublishedTable } from '../../export/publish.ts';

/** A row as the properties of a feature: unknown is null there, since JSON can say so. */
function propertiesOf({ columns }: PublishedTable, row: readonly (string | number)[]) {
  const entries = columns.map(({ name }, index) => [name, row[index] === '' ? null : row[index]!] as const);
  return Object.fromEntries(entries) as Record<string, string | number | null>;
}

/** The recorded places as points (RFC 7946), with every column of their table for joins. */
export function writeLocations(productionLocations: PublishedTable): string {
  const features = productionLocations.rows.map((row) => {
    const { lon, lat, ...properties } = propertiesOf(productionLocations, row);
    const coordinates = [Number(lon), Number(lat)];
    return {
      type: 'Feature' as const,
      id: String(properties.location_id),
      properties,
      geometry: { type: 'Point' as const, coordinates },
    };
  });
  return writeCollection({ type: 'FeatureCollection', features });
}

type Ring = number[][];
const reversed = (rings: Ring[]) => rings.map((ring) => [...ring].reverse());

/** The outlines are kept clockwise, as D3 reads them; RFC 7946 wants their outer rings the other way round. */
function rewind(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: reversed(geometry.coordinates) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map(reversed) };
}

/** The outlines of the states with the columns of the table of states. */
export function writeStates(outlines: FeatureCollection, states: PublishedTable): string {
  const rowOf = new Map(states.rows.map((row) => [row[0], row]));
  const features = outlines.features.map((feature) => ({
    ...feature,
    properties: propertiesOf(states, rowOf.get(String(feature.id))!),
    geometry: rewind(feature.geometry),
  }));
  return writeCollection({ type: 'FeatureCollection', features });
}

/** One feature a line, so that two versions can be compared. */
function writeCollection({ features }: FeatureCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
