import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { RIVALS } from './rivals.ts';
import type { SharedData } from './sharedData.ts';

const bench = join(import.meta.dirname, '..');

/** The page that every rival draws in: a heading, and a box of one height for each chart. */
export function shell(head: string, boxes: readonly string[], script: string): string {
  const sections = boxes.map((box) => `<h2>${box}</h2>\n<div class="box" id="${box}"></div>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Three charts</title>
<style>body{margin:16px;font:16px system-ui}.box{min-height:320px}</style>
${head}</head>
<body>
<h1>Netflix in Mexico</h1>
<p>Titles by genre, by genre and year, and by state.</p>
${sections.join('\n')}
${script}</body>
</html>
`;
}

/** Bundles each rival with the bundler of the site and writes its page, `<out>/<name>/index.html`. */
export async function buildRivals(out: string, data: SharedData): Promise<void> {
  for (const rival of RIVALS) {
    const folder = join(out, rival.name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'data.json'), JSON.stringify(data));
    writeFileSync(join(folder, 'index.html'), await bundlePage(folder, rival));
  }
}

async function bundlePage(folder: string, rival: (typeof RIVALS)[number]): Promise<string> {
  const { output } = (await build({
    configFile: false,
    root: bench,
    base: './',
    logLevel: 'error',
    // Plotly still asks for Node's name of it.
    define: { global: 'globalThis' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      chunkSizeWarningLimit: Infinity,
      modulePreload: false,
      rolldownOptions: {
        input: join(bench, 'rivals', `${rival.name}.ts`),
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  const links = styles.map(({ fileName }) => `<link rel="stylesheet" href="${fileName}">\n`).join('');
  const head = `${links}<link rel="preload" href="data.json" as="fetch" crossorigin>\n`;
  const boxes = 'onlyMap' in rival ? ['map'] : ['genres', 'years', 'map'];
  return shell(head, boxes, `<script type="module" src="${output[0].fileName}"></script>\n`);
}
