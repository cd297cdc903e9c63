import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Versions = Record<string, string>;
interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const { dependencies, devDependencies } = read('package.json') as Record<string, Versions>;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const { '': root, ...locked } = packages;
const named = Object.entries(locked);
const namesOf = (found: [string, Locked][]) => found.map(([place]) => place);

/** Licences that ask for no more than their own text, or, as the MPL, for changes to the file itself. */
const FREE = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|CC0-1\.0|Unlicense)\b/;

describe('what is installed', () => {
  it('is named by exact versions, the same in both files', () => {
    for (const versions of [dependencies, devDependencies])
      for (const [name, version] of Object.entries(versions!))
        expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect([root!.dependencies, root!.devDependencies]).toEqual([dependencies, devDependencies]);
  });

  it('is known by its digest, down to the last package', () => {
    expect(named.length).toBeGreaterThan(200);
    expect(namesOf(named.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')))).toEqual([]);
  });

  it('runs no script while it is installed', () => {
    expect(namesOf(named.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([]);
  });

  it('is free to use', () => {
    expect(namesOf(named.filter(([, { license }]) => !FREE.test(license ?? '')))).toEqual([]);
  });
});
