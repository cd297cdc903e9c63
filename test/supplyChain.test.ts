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
/** The project's own list and that of what only tests read with. */
const FOLDERS = ['.', 'test'];
const lists = FOLDERS.map((folder) => {
  const { dependencies, devDependencies } = read(`${folder}/package.json`) as Record<string, Versions>;
  const { packages } = read(`${folder}/package-lock.json`) as { packages: Record<string, Locked> };
  return { dependencies, devDependencies, packages };
});
const named = lists.flatMap(({ packages }) => Object.entries(packages).filter(([place]) => place !== ''));
const namesOf = (found: [string, Locked][]) => found.map(([place]) => place);

/** Licences that ask for no more than their own text, or, as the MPL, for changes to the file itself. */
const FREE = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|CC0-1\.0|Unlicense)\b/;

describe('what is installed', () => {
  it('is named by exact versions, the same in both files', () => {
    for (const { dependencies, devDependencies, packages } of lists) {
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      const { '': root } = packages;
      expect([root!.dependencies, root!.devDependencies]).toEqual([dependencies, devDependencies]);
    }
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
