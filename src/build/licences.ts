import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a package.json is told. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

const FOLDER = 'node_modules/';

/** The folder of the package a module belongs to; undefined for a module of this project. */
function packageFolder(module: string): string | undefined {
  const path = module.replaceAll('\\', '/').replace(/^\0/, '');
  const start = path.lastIndexOf(FOLDER) + FOLDER.length;
  if (start < FOLDER.length) return undefined;
  const [scope = '', name] = path.slice(start).split('/');
  const folder = path.slice(0, start) + (scope.startsWith('@') ? `${scope}/${name}` : scope);
  return existsSync(join(folder, 'package.json')) ? folder : undefined;
}

function describePackage(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, homepage } = manifest;
  if (!license) throw new Error(`The package ${name} goes to readers, but names no licence.`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return [[name, version, license, homepage].filter(Boolean).join(' · '), text].filter(Boolean).join('\n\n');
}

/**
 * The text of licences.txt: this project's own licence, then each package whose code goes to readers.
 *
 * @param own the project's licence
 * @param modules paths of every module in the pages' scripts
 * @throws when a package names no licence
 */
export function licences(own: string, modules: readonly string[]): string {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  const packages = [...folders].map(describePackage).sort();
  return `${[own.trim(), ...packages].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
