import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allPages } from '../../src/build/pages.ts';
import { findSheets, readSheets } from '../../src/build/sheets.ts';
import { sheetsOf } from '../../src/build/styles.ts';
import { rulesOf } from '../theme/rulesOf.ts';

const SRC = join(import.meta.dirname, '../../src');
const pages = allPages([
  { kind: 'state', id: 'sonora' },
  { kind: 'title', id: 'roma' },
]);

describe('findSheets', () => {
  test('finds the sheet of a folder’s own name first, then the others by name, and none deeper', () => {
    const src = mkdtempSync(join(tmpdir(), 'sheets-'));
    mkdirSync(join(src, 'parts/wall/deep'), { recursive: true });
    mkdirSync(join(src, 'bare'));
    const names = ['table.css', 'wall.css', 'name.css', 'Wall.svelte', 'deep/own.css'];
    for (const name of names) writeFileSync(join(src, 'parts/wall', name), `/* ${name} */`);
    try {
      const places = ['parts/wall/table.css', 'bare', 'parts/wall'];
      const found = ['table', 'wall', 'name', 'table'].map((name) => `parts/wall/${name}.css`);
      expect(findSheets(src, places)).toEqual(found);
      expect(readSheets(src, ['bare', 'parts/wall'])).toBe('/* wall.css */\n/* name.css */\n/* table.css */');
      expect(() => findSheets(src, ['gone'])).toThrow();
    } finally {
      rmSync(src, { recursive: true });
    }
  });
});

describe('the sheets of the pages', () => {
  test('are all sheets there are, and none comes twice into a page', () => {
    const used = new Set(pages.flatMap((page) => findSheets(SRC, sheetsOf(page))));
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    expect([...used].sort()).toEqual(files.filter((file) => file.endsWith('.css')).sort());
    for (const page of pages) {
      const own = findSheets(SRC, sheetsOf(page));
      expect([page.path, new Set(own).size]).toEqual([page.path, own.length]);
    }
  });

  test('say a property of a selector in one part of a folder only, so that the order of parts says nothing', () => {
    const folders = new Set(pages.flatMap(sheetsOf).filter((place) => !place.endsWith('.css')));
    const faults = [...folders].flatMap((folder) => {
      const whole = `${folder}/${basename(folder)}.css`;
      const saidIn = new Map<string, string>();
      return findSheets(SRC, [folder])
        .filter((file) => file !== whole)
        .flatMap((file) => declarationsOf(file).map((said) => ({ file, said })))
        .filter(({ file, said }) => (saidIn.get(said) ?? saidIn.set(said, file).get(said)) !== file)
        .map(({ file, said }) => `${file}: ${said} is said in ${saidIn.get(said)} too`);
    });
    expect(faults).toEqual([]);
  });
});

/** What a sheet sets, each selector with each property; conditions are left out. */
function declarationsOf(file: string): string[] {
  return rulesOf(readFileSync(join(SRC, file), 'utf8')).flatMap(({ selector, sets }) =>
    selector
      .split(/,\s*(?![^(]*\))/)
      .flatMap((one) => Object.keys(sets).map((property) => `${one} { ${property} }`)),
  );
}
