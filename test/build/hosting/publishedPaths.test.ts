import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedPaths } from '../../../src/build/hosting/publishedPaths.ts';

test('publishedPaths names every file by the address it has, folders by theirs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rodaje-published-'));
  for (const file of [
    'index.html',
    'es/index.html',
    'es/404.html',
    'embed/genres/index.html',
    'data/myindex.html',
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  expect(publishedPaths(folder)).toEqual([
    '/',
    '/data/myindex.html',
    '/embed/genres/',
    '/es/',
    '/es/404.html',
  ]);
  rmSync(folder, { recursive: true });
});
