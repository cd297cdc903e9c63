import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readData } from '../../src/build/data.ts';
import { writeSite } from '../../src/build/build.ts';
import { bundleSite } from '../../src/build/bundleSite.ts';
import { silently } from '../../src/build/phases.ts';

/** Whatever a site is made from. */
const MADE_FROM = ['src', 'data', 'public', 'package-lock.json', 'vite.config.ts'];

export interface CachedSite {
  /** The folder of the built site. */
  readonly dist: string;
  /** The folder of what it was bundled into, from which another site can be written (see build.ts). */
  readonly bundle: string;
}

/**
 * The built site, which is built only where something that it is made from has changed since the last time.
 *
 * @param root the repository's root
 * @param folder where it is kept
 */
export async function cachedSite(root: string, folder: string): Promise<CachedSite> {
  const site = { dist: join(folder, 'dist'), bundle: join(folder, 'bundle') };
  const mark = join(folder, 'made-from');
  const digest = digestOf(root);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return site;
  // What is built halfway has no mark.
  rmSync(folder, { recursive: true, force: true });
  const dataset = readData(root);
  await bundleSite(root, dataset, site.bundle, silently);
  await writeSite({ root, out: site.dist, site: '', dataset, bundle: site.bundle });
  writeFileSync(mark, digest);
  return site;
}

/** A digest of every file that a site is made from, and of their names. */
export function digestOf(root: string): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  };
  for (const path of MADE_FROM) {
    if (/\.\w+$/.test(path)) add(path);
    else filesIn(join(root, path)).forEach((file) => add(join(path, file)));
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}
