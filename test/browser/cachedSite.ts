import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** How many sites are kept: another run may still be looking at the one before. */
const KEPT = 3;

/**
 * The built site, which is built only where something that it is made from is as it was at none of the last times.
 *
 * @param root the repository's root
 * @param sites the folder that each of them has a folder of its own in
 */
export async function cachedSite(root: string, sites: string): Promise<CachedSite> {
  const folder = join(sites, digestOf(root).slice(0, 16));
  const site = { dist: join(folder, 'dist'), bundle: join(folder, 'bundle') };
  // What is built halfway has no mark.
  const mark = join(folder, 'whole');
  if (existsSync(mark)) return site;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const old of newestFirst(sites).slice(KEPT)) rmSync(old, { recursive: true, force: true });
  const dataset = readData(root);
  await bundleSite(root, dataset, site.bundle, silently);
  await writeSite({ root, out: site.dist, site: '', dataset, bundle: site.bundle });
  writeFileSync(mark, '');
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

function newestFirst(folder: string): string[] {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  return paths.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}
