import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv04 from 'ajv-draft-04';
import { unzipSync } from 'fflate';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { archived, zipFiles } from '../../../src/build/published/archive.ts';
import type { EvidenceFile } from '../../../src/pages/parts/evidenceFile.ts';
import { readRfc4180 } from '../../export/readRfc4180.ts';
import { edition, publication, content } from './publication.ts';

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
