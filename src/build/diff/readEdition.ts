import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of `data/` as they stood in a revision, or as they lie in the working tree. */
export interface Edition {
  /** What a reader calls it: the revision as it was given, or `the working tree`. */
  readonly name: string;
  /** The tables' paths from the root of the repository. */
  readonly files: readonly string[];
  /** The bytes of one of these files. */
  readonly read: (file: string) => Uint8Array;
}

const isTable = (file: string) => file.endsWith('.csv');

/** The tables as they lie under a root folder. */
export function workingTree(root: string): Edition {
  const files = readdirSync(join(root, 'data')).map((file) => `data/${file}`);
  return {
    name: 'the working tree',
    files: files.filter(isTable),
    read: (file) => readFileSync(join(root, file)),
  };
}

/**
 * The tables as a revision of the repository around a root folder had them.
 *
 * @throws one sentence where git or the repository is missing, or the revision is not known
 */
export function revisionOf(root: string, revision: string): Edition {
  // What begins with a hyphen is an option to git, and no name of a revision may.
  const commit = revision.startsWith('-')
    ? undefined
    : git(root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`)?.toString().trim();
  if (!commit) throw new Error(`There is no revision "${revision}" in this repository.`);
  const files = git(root, 'ls-tree', '--name-only', commit, 'data/')!.toString().split('\n');
  return {
    name: revision,
    files: files.filter(isTable),
    read: (file) => git(root, 'cat-file', 'blob', `${commit}:./${file}`)!,
  };
}

/** What git prints; undefined where it fails without a word. Throws what it says, or that it is not there. */
function git(root: string, ...args: string[]): Uint8Array | undefined {
  try {
    return execFileSync('git', args, { cwd: root, stdio: 'pipe', maxBuffer: 2 ** 30 });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Uint8Array };
    if (code === 'ENOENT') throw new Error('Comparing with a revision needs git, which is not installed.');
    const said = stderr?.toString().trim().split('\n')[0];
    if (said) throw new Error(`git: ${said.replace(/^fatal: /, '')}`);
    return undefined;
  }
}
