import { defineConfig, mergeConfig } from 'vite';
import { readData } from './src/build/data.ts';
import { devPages } from './src/build/devServer.ts';
import { viteConfig } from './src/build/viteConfig.ts';

const root = import.meta.dirname;

export default defineConfig(
  mergeConfig(
    viteConfig(root, () => readData(root)),
    { plugins: [devPages(root)] },
  ),
);
