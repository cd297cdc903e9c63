import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv04 from 'ajv-draft-04';
import { unzipSync } from 'fflate';
import type { FeatureCollection, Polygon } from 'geojson';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dataVersion, readData } from '../../../src/build/data.ts';
import { archived, zipFiles } from '../../../src/build/published/archive.ts';
import { datasetJsonLd, writeJsonLd } from '../../../src/build/published/jsonLd.ts';
import { publishData } from '../../../src/build/published/publishData.ts';
import type { EvidenceFile } from '../../../src/pages/parts/evidenceFile.ts';
import { readRfc4180 } from '../../export/readRfc4180.ts';

const edition = { dataset: readData('.'), version: dataVersion('.'), site: 'https://example.org/' };
const publication = publishData('.', edition);
const content = (path: string) => publication.files.find((file) => file.path === path)!.content;

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

  it('validate: the data package by the profile of the specification, each row by its own schema', () => {
    const profile = JSON.parse(
      readFileSync(join(import.meta.dirname, 'profiles/tabular-data-package.json'), 'utf8'),
    );
    const ajv = new Ajv04({
      strict: false,
      formats: { uri: URL.canParse, 'date-time': /^[\d-]+T[\d:]+Z$/, email: true, textarea: true },
    });
    const validate = ajv.compile(profile);
    const dataPackage = JSON.parse(content('datapackage.json')) as { resources: Resource[] };
    expect(validate(dataPackage), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...dataPackage, resources: [] }), 'a package of nothing').toBe(false);

    for (const { path, schema } of dataPackage.resources) {
      const [, ...rows] = readRfc4180(content(path));
      schema.fields.forEach((field, at) => {
        const cells = rows.map((row) => row[at]!);
        expect(
          cells.filter((cell) => !isValid(cell, field)),
          `${path}, ${field.name}`,
        ).toEqual([]);
        if (field.constraints?.unique)
          expect(new Set(cells).size, `${path}, ${field.name}`).toBe(cells.length);
      });
    }
  });

  it('tell rivals apart by their numbers, with the reason and the note of each, in both languages', () => {
    const { rows } = JSON.parse(content('evidence/indicators.json')) as EvidenceFile;
    expect(rows['boxoffice-total-2019-imcine']).toMatchObject({
      en: 'Total box office (2019): MX$18,659 million',
      es: expect.stringMatching(/\(2019\): 18,659 mdp$/),
      preferred: 'boxoffice-total-2019-revised',
      note: { en: 'IMCINE.' },
    });
    expect(rows['nf-titles-year']!.reason).toBe('publishers');
    expect(rows['av-idb-revenue-usd']!.reason).toBe('primary');
    for (const name of ['indicators', 'investments', 'multipliers']) {
      const { rows } = JSON.parse(content(`evidence/${name}.json`)) as EvidenceFile;
      for (const row of Object.values(rows).filter(({ rivals }) => rivals.length > 0))
        for (const lang of ['en', 'es'] as const) {
          const names = [row, ...row.rivals.map((id) => rows[id]!)].map((each) => each[lang]);
          expect(new Set(names).size, names.join(' | ')).toBe(names.length);
        }
    }
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
  it('is read by a JSON-LD processor without a term lost, each one of schema.org', async () => {
    // What schema.org's own context says of plain terms; which of them a Dataset may have is checked by its types.
    const contexts = { 'https://schema.org': { '@context': { '@vocab': 'http://schema.org/' } } };
    const documentLoader = (url: string) =>
      Promise.resolve({ documentUrl: url, document: contexts[url as keyof typeof contexts] });
    const block = datasetJsonLd(publication.tables, edition, 'en', '') as unknown as JsonLdDocument;
    const options = { base: edition.site, documentLoader, safe: true };
    const [node] = (await jsonld.expand(block, options)) as Record<string, unknown[]>[];
    expect(node!['@type']).toEqual(['http://schema.org/Dataset']);
    expect(Object.keys(node!).filter((term) => !/^(@type|http:\/\/schema\.org\/\w+)$/.test(term))).toEqual(
      [],
    );
    expect(node!['http://schema.org/distribution']!.length).toBe(publication.tables.length * 2 + 3);
    const triples = (await jsonld.toRDF(block, { ...options, format: 'application/n-quads' })) as string;
    expect(triples.match(/<http:\/\/schema.org\/DataDownload>/g)!.length).toBe(
      publication.tables.length * 2 + 3,
    );
  });

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

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Resource {
  readonly path: string;
  readonly schema: { readonly fields: readonly Field[] };
}

const LEXICAL: Record<string, RegExp> = {
  integer: /^[-+]?\d+$/,
  number: /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i,
  year: /^\d{4}$/,
  boolean: /^(true|false)$/,
  string: /^/,
};

/** What Table Schema asks of one cell. */
function isValid(cell: string, { type, constraints = {} }: Field): boolean {
  if (cell === '') return !constraints.required;
  const { enum: words, pattern, minimum = -Infinity, maximum = Infinity } = constraints;
  return (
    LEXICAL[type]!.test(cell) &&
    (!words || words.includes(cell)) &&
    (!pattern || new RegExp(`^(?:${pattern})$`).test(cell)) &&
    (type === 'string' || type === 'boolean' || (Number(cell) >= minimum && Number(cell) <= maximum))
  );
}

/** Twice the area of a ring in degrees, positive where it runs counter-clockwise. */
function signedArea(ring: readonly number[][]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x! * nextY! - nextX! * y!;
  }, 0);
}
