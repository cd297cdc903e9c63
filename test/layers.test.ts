import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import { parse, type AST } from 'svelte/compiler';
import typescript from 'typescript';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { CHARTS, componentOf } from '../src/charts/index.ts';
import { ALONE, STAGES, TYPE_PACKAGES, VIRTUAL } from './stages.ts';

const LISTS = ['charts/index.ts', 'i18n/index.ts'];
const BAGS = ['utils', 'util', 'helpers', 'lib', 'common', 'shared', 'types', 'misc'];
const CHART_FILES = CHARTS.map(({ id }) => `charts/${componentOf(id)}`);

/** The TypeScript of a file: all of it, or what a component's <script> elements hold. */
function scriptOf(file: string, source: string): string {
  if (!file.endsWith('.svelte')) return source;
  return [...source.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n');
}

interface Import {
  readonly from: string;
  /** Whether nothing is left of it once types are taken out. */
  readonly typesOnly: boolean;
}

/** What a file imports, whether statically, on demand or for its types. */
function importsOf(file: string, source: string): Import[] {
  const imports: Import[] = [];
  const add = (node: typescript.Node | undefined, typesOnly: boolean) => {
    if (node && typescript.isStringLiteralLike(node)) imports.push({ from: node.text, typesOnly });
  };
  const visit = (node: typescript.Node) => {
    if (typescript.isImportDeclaration(node)) add(node.moduleSpecifier, isOfTypes(node.importClause));
    if (typescript.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (typescript.isImportTypeNode(node)) add(node.argument.getChildAt(0), true);
    if (typescript.isCallExpression(node) && node.expression.kind === typescript.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    typescript.forEachChild(node, visit);
  };
  const script = scriptOf(file, source);
  visit(typescript.createSourceFile('script.ts', script, typescript.ScriptTarget.Latest, true));
  return imports;
}

function isOfTypes(clause: typescript.ImportClause | undefined): boolean {
  if (!clause || clause.name) return false;
  const { phaseModifier, namedBindings } = clause;
  if (phaseModifier === typescript.SyntaxKind.TypeKeyword) return true;
  return (
    !!namedBindings &&
    typescript.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function stageOf(file: string): string {
  return file.split('/')[0]!;
}

/** Says what is wrong with an import; '' where it is allowed. `file` is a path from `src/`, as are those in the answer. */
function faultOfImport(file: string, { from: imported, typesOnly }: Import): string {
  const own = stageOf(file);
  const { from, types = [], packages } = STAGES[own]!;
  const isLeft = (stage: string) =>
    stage === own || from.includes(stage) || (typesOnly && types.includes(stage));
  if (imported.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(file), imported));
    if (own === 'charts' && CHART_FILES.includes(target)) return `imports another chart, ${target}`;
    return isLeft(stageOf(target)) ? '' : `imports ${target}, which is not to its left`;
  }
  if (imported.startsWith('virtual:')) {
    const stage = VIRTUAL[imported.split('/')[0]!];
    if (!stage) return `imports ${imported}, which has no stage in this test`;
    return isLeft(stage) ? '' : `imports ${imported}, which is not to its left`;
  }
  const name = imported.split('/')[0]!;
  if (typesOnly && TYPE_PACKAGES.includes(name)) return '';
  const place = ALONE[name];
  if (place && place !== file && !typesOnly) return `imports ${name}, which is ${place}'s`;
  return packages.includes(name) || packages[0] === '*' ? '' : `imports the package ${imported}`;
}

const linter = new Linter();
const parsers = [
  { files: ['**/*.{ts,mjs}'], languageOptions: { parser: ts.parser } },
  ...svelte.configs.base,
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
] as Linter.Config[];

/** The globals a file touches of those it may not. A parameter that is named like a global is none. */
function globalsOf(file: string, source: string): string[] {
  const named = (STAGES[stageOf(file)]!.never ?? []).filter((name) =>
    new RegExp(`\\b${name}\\b`).test(source),
  );
  if (named.length === 0) return [];
  const rules: Linter.RulesRecord = { 'no-restricted-globals': ['error', ...named] };
  const messages = linter.verify(source, [...parsers, { rules }], {
    filename: file,
    allowInlineConfig: false,
  });
  return messages.map(({ message }) => message.replace(/^Unexpected use of '(\w+)'.*$/, 'touches $1'));
}

type Node = { type?: string; name?: string; value?: unknown };

/** What a strict content policy would refuse in a component, or what would escape the one style sheet. */
function faultsOfMarkup(source: string): string[] {
  const root: AST.Root = parse(source, { modern: true });
  const faults = root.css ? ['has a <style> block'] : [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { type, name = '', value: words } = value as Node;
    if (type === 'Attribute' && name === 'style') faults.push('has a style attribute');
    if (type === 'Attribute' && name.startsWith('on') && Array.isArray(words))
      faults.push(`handles ${name} by text`);
    Object.values(value).forEach(visit);
  };
  visit(root.fragment);
  return faults;
}

/** A file that only passes on what others export hides where a thing lives. */
function isBarrel(file: string, source: string): boolean {
  if (LISTS.includes(file)) return false;
  const { statements } = typescript.createSourceFile(file, source, typescript.ScriptTarget.Latest);
  const passesOn = statements.every((each) => typescript.isExportDeclaration(each) && each.moduleSpecifier);
  return /^index\./.test(basename(file)) || (statements.length > 0 && passesOn);
}

/** Everything that is wrong with where a file stands and what it reaches for. */
function faultsOf(file: string, source: string): string[] {
  if (!STAGES[stageOf(file)]) return [`${file} is in no stage`];
  const bag = file.split('/').find((folder) => BAGS.includes(folder));
  const faults = [
    ...importsOf(file, source).map((imported) => faultOfImport(file, imported)),
    ...globalsOf(file, source),
    ...(file.endsWith('.svelte') ? faultsOfMarkup(source) : []),
    isBarrel(file, scriptOf(file, source)) ? 'is a barrel' : '',
    bag ? `is in a folder named ${bag}` : '',
  ];
  return faults.filter(Boolean).map((fault) => `${file} ${fault}`);
}

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
