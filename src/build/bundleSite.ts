import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle, mergeConfig, type InlineConfig } from 'vite';
import type { Dataset } from '../model/dataset.ts';
import { bundleScripts, type Chunk } from './bundleScripts.ts';
import type { Phases } from './phases.ts';
import { viteConfig } from './viteConfig.ts';

type Renderer = typeof import('./render.ts');

/** What is made by bundling and is the same wherever the site will stand. */
export interface Bundle {
  /** The pages' scripts under their published names. */
  readonly assets: string;
  readonly chunks: readonly Chunk[];
  readonly renderer: Renderer;
}

const CHUNKS = 'chunks.json';

/**
 * Bundles the scripts and the server half of the pages into a folder, which is emptied first.
 *
 * @param root the repository's root
 * @param dataset the tables
 * @param folder where it goes, for `readBundle`
 */
export async function bundleSite(
  root: string,
  dataset: Dataset,
  folder: string,
  phases: Phases,
): Promise<void> {
  // Svelte compiles for development unless told so, and the runners of commands and tests say something else.
  process.env.NODE_ENV = 'production';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const config: InlineConfig = {
    ...viteConfig(root, () => dataset),
    configFile: false,
    logLevel: 'warn',
  };
  await phases.during('renderer', () => bundleRenderer(config, root, folder));
  const chunks = await phases.during('scripts', () => bundleScripts(config, folder));
  writeFileSync(join(folder, CHUNKS), JSON.stringify(chunks));
}

/** What `bundleSite` left in a folder. */
export async function readBundle(folder: string): Promise<Bundle> {
  process.env.NODE_ENV = 'production';
  const chunks = JSON.parse(readFileSync(join(folder, CHUNKS), 'utf8')) as Chunk[];
  const renderer = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'render.js')).href
  )) as Renderer;
  return { chunks, renderer, assets: join(folder, 'assets') };
}

/** Bundles the server half of the pages. */
async function bundleRenderer(config: InlineConfig, root: string, outDir: string): Promise<void> {
  const server: InlineConfig = {
    resolve: { noExternal: true },
    build: {
      ssr: join(root, 'src/build/render.ts'),
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      // One file: two chunks could be loaded under two addresses, and Svelte keeps a render's context in one.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
  await bundle(mergeConfig(config, server));
}
