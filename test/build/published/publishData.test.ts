import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { FeatureCollection, Polygon } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { dataVersion, readData } from '../../../src/build/data.ts';
import { archived, zipFiles } from '../../../src/build/published/archive.ts';
import { datasetJsonLd, writeJsonLd } from '../../../src/build/published/jsonLd.ts';
import { publishData } from '../../../src/build/published/publishData.ts';
import { readRfc4180 } from '../../export/readRfc4180.ts';

const edition = { dataset: readData('.'), version: dataVersion('.'), site: 'https://example.org/' };
const publication = publishData('.', edition);
const content = (path: string) => publication.files.find((file) => file.path === path)!.content;
const folder = mkdtempSync(join(tmpdir(), 'published-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PYTHON = `
import csv, glob, json, os, sys
found = {}
for path in glob.glob(sys.argv[1] + "/*.csv"):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert len({len(row) for row in rows}) == 1, path
    found[os.path.basename(path)] = [len(rows) - 1, ["\\u00e9" in "".join(row) for row in rows].count(True), sum(cell == "-3.6" for row in rows for cell in row)]
print(json.dumps(found))
`;

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('the published files', () => {
  it('have the digests, sizes and row counts that their metadata and the data package say', () => {
    const { resources } = JSON.parse(content('datapackage.json')) as {
      resources: {
        name: string;
        path: string;
        bytes: number;
        hash: string;
        schema: { fields: { name: string }[] };
      }[];
    };
    expect(resources.length).toBe(publication.tables.length);
    for (const { name, path, bytes, hash, schema } of resources) {
      const text = content(path);
      const digest = createHash('sha256').update(text).digest('hex');
      const metadata = JSON.parse(content(`${name}.metadata.json`)) as Record<string, unknown>;
      const [header, ...rows] = readRfc4180(text);
      expect(hash).toBe(`sha256:${digest}`);
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(schema.fields.map((field) => field.name)).toEqual(header);
      expect(metadata).toMatchObject({
        sha256: digest,
        rowCount: rows.length,
        dataVersion: edition.version,
        filters: {},
      });
    }
  });

  it('name only keys that are there: every foreign key of the data package resolves', () => {
    const { resources } = JSON.parse(content('datapackage.json'));
    const columns = (name: string, fields: string[]) => {
      const [header, ...rows] = readRfc4180(content(`${name}.csv`));
      const places = fields.map((field) => header!.indexOf(field));
      return rows.map((row) => places.map((place) => row[place]).join('\u0000'));
    };
    let tried = 0;
    for (const { name, schema } of resources) {
      const keys = columns(name, schema.primaryKey);
      expect(new Set(keys).size, `${name} by ${schema.primaryKey}`).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys) {
        const target = new Set(columns(reference.resource || name, [reference.fields]));
        const unknown = columns(name, [fields]).filter((value) => value !== '' && !target.has(value));
        expect(unknown, `${name}.${fields}`).toEqual([]);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(15);
  });

  it.runIf(hasPython())('are read by Python’s csv with the right row counts, accents and −3.6 intact', () => {
    for (const { path, content: text } of publication.files)
      if (path.endsWith('.csv')) writeFileSync(join(folder, path), text);
    const found = JSON.parse(execFileSync('python3', ['-c', PYTHON, folder], { encoding: 'utf8' })) as Record<
      string,
      [number, number, number]
    >;
    for (const { table } of publication.tables) {
      const accents = table.rows.filter((row) => row.join('').includes('é')).length;
      for (const ending of ['csv', 'excel.csv'])
        expect(found[`${table.name}.${ending}`]!.slice(0, 2), table.name).toEqual([
          table.rows.length,
          accents,
        ]);
    }
    expect(found['indicators.excel.csv']![2]).toBeGreaterThan(0);
  });

  it('wind their outlines as RFC 7946 has it, and place every point', () => {
    const states = JSON.parse(content('mexico-states.geojson')) as FeatureCollection;
    expect(states.features.length).toBe(32);
    for (const { geometry, id } of states.features) {
      const rings =
        geometry.type === 'Polygon'
          ? [geometry.coordinates[0]!]
          : (geometry as never as { coordinates: Polygon['coordinates'][] }).coordinates.map(
              (polygon) => polygon[0]!,
            );
      for (const ring of rings) expect(signedArea(ring), String(id)).toBeGreaterThan(0);
    }
    const places = JSON.parse(content('locations.geojson')) as FeatureCollection;
    expect(places.features.length).toBe(edition.dataset.locations.length);
  });

  it('give the same archive for the same data, with both READMEs in it', () => {
    const zip = zipFiles(archived(publication), edition.version);
    expect(Buffer.from(zip).equals(Buffer.from(zipFiles(archived(publication), edition.version)))).toBe(true);
    const names = Object.keys(unzipSync(zip));
    expect(names).toEqual(
      expect.arrayContaining(['rodaje/README.en.md', 'rodaje/README.es.md', 'rodaje/productions.csv']),
    );
    expect(new TextDecoder().decode(unzipSync(zip)['rodaje/productions.csv'])).toBe(
      content('productions.csv'),
    );
  });
});

describe('datasetJsonLd', () => {
  it('describes a Dataset with what search engines ask for, in a block that nothing in it can end', () => {
    const block = writeJsonLd(datasetJsonLd(publication.tables, edition, 'es', '../'));
    expect(block.match(/</g)!.length).toBe(2);
    const dataset = JSON.parse(block.replace(/^<script[^>]*>|<\/script>\n$/g, '')) as Record<string, unknown>;
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      license: expect.stringMatching(/^https:/),
      version: edition.version,
      temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/),
    });
    const downloads = dataset.distribution as { '@type': string; contentUrl: string }[];
    for (const { '@type': type, contentUrl } of downloads) {
      expect(type).toBe('DataDownload');
      const path = contentUrl.replace('https://example.org/data/', '');
      expect(path === 'rodaje.zip' || publication.files.some((file) => file.path === path), path).toBe(true);
    }
  });
});

/** Twice the area of a ring in degrees, positive where it runs counter-clockwise. */
function signedArea(ring: readonly number[][]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x! * nextY! - nextX! * y!;
  }, 0);
}
