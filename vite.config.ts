import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
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
  test: {
    root,
    reporters: ['default', './test/countingReporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/bench/**'],
          testTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/buildSite.ts',
          // Bounds for a browser that hangs, wide enough for a machine that is busy with something else.
          testTimeout: 180_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
