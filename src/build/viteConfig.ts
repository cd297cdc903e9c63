import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';
import type { Dataset } from '../model/dataset.ts';
import { virtualModules } from './virtualModules.ts';

/** Vite's configuration for the site, in development and for the build. `dataset` is asked when a table is needed. */
export function viteConfig(root: string, dataset: () => Dataset): UserConfig {
  return {
    root: join(root, 'src'),
    publicDir: join(root, 'public'),
    base: './',
    appType: 'custom',
    build: {
      rolldownOptions: { checks: { bundlerTimings: false } },
      // MapLibre is bigger, and fetched on demand. What pages may weigh is told by `npm run size`.
      chunkSizeWarningLimit: Infinity,
    },
    plugins: [
      svelte({ configFile: false, compilerOptions: { discloseVersion: false } }),
      virtualModules(dataset),
    ],
  };
}
