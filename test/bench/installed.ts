import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = join(process.cwd(), 'test/bench');

/** How to install what the bench compares with; the site itself needs none of it. */
const HOW = 'npm ci --prefix test/bench';

/** Whether the packages of the bench are installed. */
export function hasPackages(): boolean {
  return existsSync(join(folder, 'node_modules'));
}

/** Throws, with what to do, where they are not. */
export function demandPackages(): void {
  if (!hasPackages()) throw new Error(`The bench needs its own packages: ${HOW}`);
}

/** A package of the bench that is CommonJS. */
export function requirePackage(name: string): unknown {
  return createRequire(join(folder, 'package.json'))(name);
}

/** The version of a package that the bench has installed. */
export function versionOf(name: string): string {
  const file = join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
