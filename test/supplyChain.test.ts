import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Versions = Record<string, string>;
interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
  readonly engines?: { readonly node?: string };
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

/** What names its licence since its next version alone: the same parser, under the MIT licence (see the README). */
const NAMED_LATER = ['@mapbox/jsonlint-lines-primitives'];

/** The range of versions that `npm ci` asks for. */
const { node: promised } = (read('package.json') as { engines: { node: string } }).engines;

/** The versions of Node that the README promises, at their oldest. */
const NODES = ['20.19.0', '22.13.0', '24.0.0'];

/** Whether a version is in a range of npm's, of those forms that packages write of Node. */
function isIn(version: string, range: string): boolean {
  const parts = (text: string) => text.split('.').map(Number);
  const compare = (one: string, other: string) => {
    const [a, b] = [parts(one), parts(other)];
    return [0, 1, 2].map((at) => (a[at] ?? 0) - (b[at] ?? 0)).find((difference) => difference) ?? 0;
  };
  return range.split('||').some((each) => {
    const [, sign = '', bound = ''] = /^(>=|\^|) ?v?([\d.]+)$/.exec(each.trim()) ?? [];
    if (!bound) throw new Error(`Unknown form of a range: ${range}`);
    return compare(version, bound) >= 0 && (sign === '>=' || parts(version)[0] === parts(bound)[0]);
  });
}

describe('what is installed', () => {
  it('is named by exact versions, the same in both files', () => {
    for (const { dependencies, devDependencies, packages } of lists) {
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      const { '': own } = packages;
      expect([own!.dependencies, own!.devDependencies]).toEqual([dependencies, devDependencies]);
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
    const nameless = namesOf(named.filter(([, { license }]) => !FREE.test(license ?? '')));
    expect(nameless.filter((place) => !NAMED_LATER.some((name) => place.endsWith(name)))).toEqual([]);
  });

  it.each(NODES)('asks for nothing that Node %s is not', (version) => {
    const strangers = named.filter(([, { engines }]) => engines?.node && !isIn(version, engines.node));
    expect(namesOf(strangers)).toEqual([]);
    expect(isIn(version, promised)).toBe(true);
  });

  it('promises no version of Node that a part of it refuses', () => {
    for (const version of ['20.18.0', '21.0.0', '22.12.0', '23.0.0'])
      expect(isIn(version, promised), version).toBe(false);
  });

  it('is deprecated in no part', () => {
    expect(namesOf(named.filter(([, { deprecated }]) => deprecated))).toEqual([]);
  });
});
