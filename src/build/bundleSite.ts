import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
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
  /** The publishers' loader. */
  readonly loader: string;
  readonly renderer: Renderer;
}

const INDEX = 'bundle.json';

/**
 * Bundles scripts, loader and the server half of the pages into a folder, which is emptied first.
 *
 * @param root the repository's root
 * @param dataset the tables
 * @param folder where it goes, for `readBundle`
 */
export async function bundleSite(
  root: string,
  dataset: Dataset,
  folder: string,
  { during }: Phases,
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
  await during('renderer', () => bundleRenderer(config, root, folder));
  const chunks = await during('scripts', () => bundleScripts(config, folder));
  const loader = await during('loader', () => bundleLoader(root));
  writeFileSync(join(folder, INDEX), JSON.stringify({ chunks, loader }));
}

/** What `bundleSite` left in a folder. */
export async function readBundle(folder: string): Promise<Bundle> {
  process.env.NODE_ENV = 'production';
  const index = JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as Pick<Bundle, 'chunks' | 'loader'>;
  const renderer = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'render.js')).href
  )) as Renderer;
  return { ...index, renderer, assets: join(folder, 'assets') };
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

/** The publishers' loader as one plain script: it stands in pages that know nothing of modules. */
async function bundleLoader(root: string): Promise<string> {
  const result = await bundle({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(root, 'src/embed/embed.js.ts'), formats: ['iife'], name: 'rodaje' },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}
