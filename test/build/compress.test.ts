import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressFolder } from '../../src/build/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'rodaje-compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('compressFolder lays twins beside texts that gain by it, which hold the same bytes', async () => {
  const text = 'Año,Título\n'.repeat(40);
  mkdirSync(join(folder, 'data'));
  for (const name of ['data/titles.csv', 'page.html', 'shape.geojson', 'site.webmanifest'])
    writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'short.txt'), 'too short to gain');
  writeFileSync(join(folder, 'picture.png'), text);

  expect(await compressFolder(folder)).toBe(4);
  expect(brotliDecompressSync(readFileSync(join(folder, 'data/titles.csv.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'data/titles.csv.gz'))).toString()).toBe(text);
  const names = readdirSync(folder);
  expect(names).toContain('shape.geojson.br');
  expect(names.filter((name) => /^(short|picture)/.test(name))).toEqual(['picture.png', 'short.txt']);
});
