import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import { build, type Rolldown } from 'vite';
import { dataVersion, readData } from '../../../src/build/data.ts';
import { OPTIONS } from '../../../src/build/bundleScripts.ts';
import { writeDocument } from '../../../src/build/document.ts';
import { metaPolicy } from '../../../src/build/hosting/headers.ts';
import { packPage } from '../../../src/build/packPage.ts';
import { publishData } from '../../../src/build/published/publishData.ts';
import { renderInput } from '../../../src/build/renderInput.ts';
import { readSheets } from '../../../src/build/sheets.ts';
import { stylesheet } from '../../../src/build/styles.ts';
import type { PageData } from '../../../src/pages/parts/pageData.ts';
import { FIGURES } from './figures.ts';

type Renderer = typeof import('../../../src/build/render.ts');

/**
 * Writes the page that stands for us: our three figures as their embeds show them, prerendered by the site's own
 * renderer, in one document with its style in it, and brought to life by the dashboard's own islands. They say and do
 * more than the rivals' charts: titles computed from the data, tables, downloads, filters, nine plots by year instead of
 * one, labels on the map. The site must have been built, for its renderer.
 */
export async function buildOurs(root: string, out: string): Promise<void> {
  const renderer = (await import(
    /* @vite-ignore */ pathToFileURL(join(root, '.prerender/render.js')).href
  )) as Renderer;
  const edition = { dataset: readData(root), version: dataVersion(root), site: '' };
  const input = renderInput(publishData(root, edition));
  const addressOf = (chart: (typeof FIGURES)[number]) =>
    ({ kind: 'embed', lang: 'en', path: `embed/${chart}/`, chart }) as const;
  const bodies = await Promise.all(
    FIGURES.map(async (chart) => (await renderer.renderPage(addressOf(chart), input)).body),
  );

  const folder = join(out, 'ours');
  mkdirSync(folder, { recursive: true });
  const style = styleOf(root, addressOf(FIGURES[0]));
  const [script, ...preloads] = await bundleStart(root, folder);
  const html = writeDocument({
    page: { ...addressOf(FIGURES[0]), path: '' },
    title: 'Three charts',
    description: 'Titles by genre, by genre and year, and by state.',
    body: `<h1>Netflix in Mexico</h1>\n${bodies.join('\n')}`,
    style: { text: style },
    policy: metaPolicy('embed', undefined, style),
    script,
    data: mergeData(FIGURES.map((chart) => packPage(addressOf(chart), edition.dataset)!)),
    figure: undefined,
    preloads,
    dataDate: input.dataDate,
    version: input.version,
    site: '',
  });
  writeFileSync(join(folder, 'index.html'), html);
}

/** Words and slices of several pages, each once. */
function mergeData(parts: readonly PageData[]): PageData {
  const words = parts.reduce((all, part) => ({ ...all, ...part.words }), {});
  const slices = parts.reduce((all, part) => ({ ...all, ...part.slices }), {});
  return { words, slices };
}

/** The style sheet of the first figure's embed with the other figures' own rules. */
function styleOf(root: string, first: Parameters<typeof stylesheet>[0]): string {
  const src = join(root, 'src');
  const folders = FIGURES.slice(1).map((id) => `charts/${id}`);
  const more = readSheets(src, folders);
  const { code } = transform({ filename: 'more.css', code: Buffer.from(more), minify: true });
  return stylesheet(first, src) + code.toString();
}

/** Bundles the script as the site's are; returns its file and those of the modules it needs at once. */
async function bundleStart(root: string, folder: string): Promise<string[]> {
  const { output } = (await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { ...OPTIONS, input: { ours: join(import.meta.dirname, 'startOurs.ts') } },
    },
  })) as Rolldown.RolldownOutput;
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry) as Rolldown.OutputChunk;
  return [entry.fileName, ...entry.imports];
}
