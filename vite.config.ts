import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { readData } from './src/build/data.ts';
import { devPages } from './src/build/devServer.ts';
import { virtualModules } from './src/build/virtualModules.ts';

const root = import.meta.dirname;

export default defineConfig({
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
    virtualModules(() => readData(root)),
    devPages(root),
  ],
});
