import { readFileSync } from 'node:fs';
import { geoArea, geoContains, geoDistance, geoInterpolate } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readRecords } from './csv.ts';

type Outlines = FeatureCollection<Polygon | MultiPolygon, Record<string, string>>;

const SQUARE_KM_PER_STERADIAN = 6371 ** 2;

const states: Outlines = JSON.parse(readFileSync('data/mexico-states.geojson', 'utf8'));
const neighbours: Outlines = JSON.parse(readFileSync('data/neighbours.geojson', 'utf8'));
const table = readRecords(readFileSync('data/states.csv', 'utf8'));

const ringsOf = ({ geometry }: Outlines['features'][number]): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const squareKm = (outline: Feature) => geoArea(outline) * SQUARE_KM_PER_STERADIAN;

const stateOf = (iso: string) => states.features.find(({ id }) => id === iso)!;

describe('the outlines of the states', () => {
  test('are those of the states table, in its order and with its codes and names', () => {
    expect(states.features.map(({ id }) => id)).toEqual(table.map(({ iso }) => iso));
    expect(states.features.map(({ properties }) => properties)).toEqual(
      table.map(({ iso, inegi, name_es, name_en }) => ({ iso, inegi, name_es, name_en })),
    );
  });

  test('are together as large as Mexico, within two per cent of the 1.96 million km² on land', () => {
    const total = states.features.reduce((sum, outline) => sum + squareKm(outline), 0);
    expect(total / 1_960_189).toBeGreaterThan(0.98);
    expect(total / 1_960_189).toBeLessThan(1.02);
  });

  // Square kilometres by INEGI.
  test.each([
    ['MX-CMX', 1_495],
    ['MX-TLA', 3_997],
    ['MX-MOR', 4_879],
    ['MX-AGU', 5_616],
    ['MX-COL', 5_627],
    ['MX-CHH', 247_413],
  ])('%s is about as large as it is', (iso, official) => {
    expect(squareKm(stateOf(iso)) / official).toBeGreaterThan(0.9);
    expect(squareKm(stateOf(iso)) / official).toBeLessThan(1.1);
  });

  test.each([
    ['MX-CMX', -99.133, 19.433],
    ['MX-TLA', -98.239, 19.318],
    ['MX-MOR', -99.234, 18.922],
    ['MX-COL', -103.724, 19.243],
    ['MX-AGU', -102.296, 21.883],
    ['MX-OAX', -96.726, 17.06],
    ['MX-BCN', -115.468, 32.624],
    ['MX-ROO', -88.305, 18.501],
  ])('the capital of %s lies in it and in no other state', (iso, lon, lat) => {
    const holders = states.features.filter((outline) => geoContains(outline, [lon, lat]));
    expect(holders.map(({ id }) => id)).toEqual([iso]);
  });

  test('every place of the locations table lies in its state or within 5 km of it', () => {
    for (const { state, lon, lat } of readRecords(readFileSync('data/locations.csv', 'utf8'))) {
      const place: [number, number] = [Number(lon), Number(lat)];
      const outline = stateOf(state!);
      if (!geoContains(outline, place)) expect(kmToBorder(outline, place)).toBeLessThan(5);
    }
  });
});

/** Along great circles, to the nearest of a hundred points on each edge. */
function kmToBorder(outline: Outlines['features'][number], place: [number, number]): number {
  const edges = ringsOf(outline).flatMap((ring) =>
    ring.slice(1).map((end, index) => [ring[index]!, end] as const),
  );
  const points = edges.flatMap(([start, end]) => {
    const along = geoInterpolate(start as [number, number], end as [number, number]);
    return Array.from({ length: 100 }, (_, step) => along(step / 100));
  });
  return Math.min(...points.map((point) => geoDistance(point, place) * 6371));
}

describe.each([
  ['mexico-states.geojson', states, 4],
  ['neighbours.geojson', neighbours, 2],
])('every ring of %s', (_, outlines, decimals) => {
  const rings = outlines.features.flatMap(ringsOf);

  test('is closed and has three corners or more, none of them twice in a row', () => {
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(
        ring.slice(1).some(([lon, lat], index) => lon === ring[index]![0] && lat === ring[index]![1]),
      ).toBe(false);
    }
  });

  test('winds the way D3 reads as the inside, not as the rest of the globe', () => {
    for (const outline of outlines.features) {
      const polygons =
        outline.geometry.type === 'Polygon' ? [outline.geometry.coordinates] : outline.geometry.coordinates;
      for (const coordinates of polygons) expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThan(1);
    }
  });

  test(`has coordinates of at most ${decimals} decimals`, () => {
    for (const number of rings.flat(2)) expect(Number(number.toFixed(decimals))).toBe(number);
  });
});

describe('the neighbours', () => {
  test('leave Mexico out and stay in the box', () => {
    expect(neighbours.features.map(({ properties }) => properties.name)).not.toContain('Mexico');
    expect(neighbours.features.map(({ properties }) => properties.name)).toContain('Guatemala');
    for (const [lon = NaN, lat = NaN] of neighbours.features.flatMap(ringsOf).flat()) {
      expect(lon >= -128 && lon <= -76 && lat >= 5 && lat <= 40).toBe(true);
    }
  });

  test('are a coarse backdrop of at most 40 kB', () => {
    expect(readFileSync('data/neighbours.geojson').length).toBeLessThan(40_000);
  });
});
