import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STAGES } from './stages.ts';
import { stageOf, faultsOf } from './faultsOfFile.ts';

const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|mjs|svelte)$/.test(file));

describe('src', () => {
  test('has its stages as folders, and nothing beside them', () => {
    const folders = readdirSync(src, { withFileTypes: true });
    const strangers = folders.filter((entry) => !entry.isDirectory() || !STAGES[entry.name]);
    expect(strangers.map(({ name }) => name)).toEqual([]);
  });

  test.each(Object.keys(STAGES))('%s imports from its left only and keeps to its means', (stage) => {
    const own = files.filter((file) => stageOf(file) === stage);
    expect(own.flatMap((file) => faultsOf(file, readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });

  test('flows in one direction: no stage reaches itself through those it imports', () => {
    const reaches = (stage: string): string[] =>
      STAGES[stage]!.from.flatMap((left) => [left, ...reaches(left)]);
    for (const stage of Object.keys(STAGES)) expect(reaches(stage)).not.toContain(stage);
  });
});

describe('the rule catches', () => {
  const cases: [string, string, string, string][] = [
    ['a static import from the right', 'model/a.ts', `import { x } from '../charts/x.ts';`, 'charts/x.ts'],
    ['an import of types', 'model/a.ts', `import type { X } from '../filter/x.ts';`, 'filter/x.ts'],
    ['a type written as an import', 'model/a.ts', `type X = import('../filter/x.ts').X;`, 'filter/x.ts'],
    ['more than types', 'geometry/a.ts', `import { type X, y } from '../model/x.ts';`, 'model/x.ts'],
    ['an import on demand', 'marks/a.ts', `const x = () => import('../charts/x.ts');`, 'charts/x.ts'],
    ['an import for its effects', 'embed/a.ts', `import '../i18n/en.ts';`, 'i18n/en.ts'],
    ['something passed on', 'i18n/a.ts', `export const a = 1; export * from '../theme/x.ts';`, 'theme/x.ts'],
    ['a component', 'marks/A.svelte', `<script>import X from '../charts/X.svelte';</script>`, 'charts/X'],
    ['a module of the build', 'marks/a.ts', `import 'virtual:charts';`, 'virtual:charts'],
    ['a package', 'filter/a.ts', `import 'valibot';`, 'package valibot'],
    ['a second user of the map library', 'map/a.ts', `import 'maplibre-gl';`, 'map/library.ts'],
    [
      'one chart in another',
      'charts/A.svelte',
      `<script>import './genres/Genres.svelte';</script>`,
      'another chart',
    ],
    ['the page', 'geometry/a.ts', `export const a = document.title;`, 'touches document'],
    ['the address in markup', 'charts/A.svelte', `<p>{location.href}</p>`, 'touches location'],
    ['a barrel by name', 'model/index.ts', `export const a = 1;`, 'barrel'],
    ['a barrel by content', 'model/all.ts', `export * from './a.ts'; export { b } from './b.ts';`, 'barrel'],
    ['a bag', 'charts/utils/a.ts', `export const a = 1;`, 'utils'],
    ['a folder that is no stage', 'stuff/a.ts', '', 'in no stage'],
    ['a style block', 'marks/A.svelte', `<p>a</p><style>p { color: red }</style>`, '<style>'],
    ['a style attribute', 'marks/A.svelte', `{#if true}<p style="color: red">a</p>{/if}`, 'style attribute'],
    ['a handler that is text', 'marks/A.svelte', `<button onclick="go()">a</button>`, 'onclick'],
  ];
  test.each(cases)('%s', (_, file, source, fault) => {
    expect(faultsOf(file, source)).toEqual([expect.stringContaining(fault)]);
  });

  test('nothing in a file that keeps the rule', () => {
    const source = `import { sum } from 'd3-array';
import { type View } from '../filter/view.ts';
export const count = (document: View) => sum(document.fails);`;
    expect(faultsOf('aggregate/count.ts', source)).toEqual([]);
  });
});
