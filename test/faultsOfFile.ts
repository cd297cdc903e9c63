import { basename, posix } from 'node:path';
import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import { parse, type AST } from 'svelte/compiler';
import typescript from 'typescript';
import ts from 'typescript-eslint';
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

export function stageOf(file: string): string {
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
export function faultsOf(file: string, source: string): string[] {
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
