import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { licences } from '../../src/build/licences.ts';

const folder = mkdtempSync(join(tmpdir(), 'rodaje-licences-'));
afterAll(() => rmSync(folder, { recursive: true }));

function install(name: string, manifest: object, licence?: string): string {
  const place = join(folder, 'node_modules', name);
  mkdirSync(join(place, 'src'), { recursive: true });
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }));
  if (licence) writeFileSync(join(place, 'LICENSE.md'), licence);
  return join(place, 'src/index.js');
}

test('licences tells each package of the scripts once, with its own words, after ours', () => {
  const bars = install('bars', { license: 'MIT' }, 'Bars are free.');
  const scoped = install('@reels/film', { license: 'ISC', homepage: 'https://reels.example' });
  install('unused', { license: 'MIT' });
  const text = licences('Ours.\n', [
    bars,
    bars,
    `\0${scoped}?url`,
    '/home/src/pages/page.ts',
    '\0virtual:words/en',
  ]);
  const [own, ...packages] = text.trim().split(/\n\n-+\n\n/);
  expect(own).toBe('Ours.');
  expect(packages).toEqual([
    '@reels/film · 1.2.3 · ISC · https://reels.example',
    'bars · 1.2.3 · MIT\n\nBars are free.',
  ]);
});

test('licences stops the build when a package names none', () => {
  expect(() => licences('Ours.', [install('secretive', {})])).toThrow('secretive goes to readers');
});
