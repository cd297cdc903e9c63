import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { digestOf } from './cachedSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'rodaje-digest-'));
const root = join(folder, 'root');

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  for (const name of ['src/pages', 'data', 'public']) {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(join(root, name, 'a.txt'), name);
  }
  for (const file of ['package-lock.json', 'vite.config.ts']) writeFileSync(join(root, file), file);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the same files are the same site, wherever they are', () => {
  cpSync(root, join(folder, 'copy'), { recursive: true });
  expect(digestOf(join(folder, 'copy'))).toBe(digestOf(root));
});

test.each([
  'src/pages/a.txt',
  'src/b.txt',
  'data/a.txt',
  'public/b.txt',
  'package-lock.json',
  'vite.config.ts',
])('another %s is another site', (file) => {
  const before = digestOf(root);
  writeFileSync(join(root, file), 'changed');
  expect(digestOf(root)).not.toBe(before);
});

test('a file under another name is another site', () => {
  const before = digestOf(root);
  cpSync(join(root, 'data/a.txt'), join(root, 'data/b.txt'));
  rmSync(join(root, 'data/a.txt'));
  expect(digestOf(root)).not.toBe(before);
});
