import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, createServer, type Rolldown } from 'vite';
import { OPTIONS } from '../../src/build/bundleScripts.ts';
import { dataVersion, newestDate } from '../../src/build/data.ts';
import { writeDocument } from '../../src/build/document.ts';
import { readGeography } from '../../src/build/geography/atlas.ts';
import { slicesOf } from '../../src/build/packSlices.ts';
import { packPage } from '../../src/build/packPage.ts';
import { allPages, entryOf, fileOf } from '../../src/build/pages.ts';
import type * as Renderer from '../../src/build/render.ts';
import type { RenderInput } from '../../src/build/renderInput.ts';
import { stylesheet } from '../../src/build/styles.ts';
import { entries, virtualModules } from '../../src/build/virtualModules.ts';
import { unproject } from '../../src/geometry/frame.ts';
import { joinDataset, type Dataset } from '../../src/model/dataset.ts';
import { STATES } from '../../src/model/vocabulary.ts';

export const root = join(import.meta.dirname, '../..');
const src = join(root, 'src');
export const PAGE = allPages().find(
  ({ kind, lang, chart }) => kind === 'embed' && lang === 'en' && chart === 'filming-map',
)!;

/** The tables with `count` places instead of their own, spread over the land by a fixed generator of numbers. */
export function withManyPlaces(dataset: Dataset, count: number): Dataset {
  const { frame, grid } = readGeography(root);
  const [sample] = dataset.locations;
  let seed = 1;
  // Numerical Recipes' linear congruential generator.
  const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const locations: Dataset['locations'][number][] = [];
  while (locations.length < count) {
    const [x, y] = [random() * grid.width, random() * grid.height];
    const state = STATES[grid.cells[Math.floor(y) * grid.width + Math.floor(x)]!];
    if (!state) continue;
    const { id } = dataset.productions[locations.length % dataset.productions.length]!;
    const [lon, lat] = unproject(frame, [x, y]);
    const place = `Place ${locations.length}`;
    locations.push({
      ...sample!,
      id: `${id}--place-${locations.length}`,
      productionId: id,
      place,
      state,
      lon,
      lat,
    });
  }
  return joinDataset({ ...dataset, locations });
}

/** Builds the embed of the map alone, as the build of the whole site does. */
export async function buildMapPage(dataset: Dataset, out: string): Promise<void> {
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  };
  const result = (await build({
    configFile: false,
    root: src,
    base: './',
    logLevel: 'error',
    plugins: [svelte({ configFile: false }), virtualModules(() => dataset)],
    build: {
      outDir: out,
      modulePreload: false,
      rolldownOptions: { ...OPTIONS, input: entries([PAGE]) },
    },
  })) as Rolldown.RolldownOutput;
  const entry = (name: string) =>
    result.output.find((output) => output.type === 'chunk' && output.isEntry && output.name === name)!
      .fileName;
  const [script, figure] = [entry(entryOf(PAGE)), entry(PAGE.chart!)];
  const style = { text: stylesheet(PAGE, src) };

  const renderer = await createServer({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const { renderPage } = (await renderer.ssrLoadModule('/build/render.ts')) as typeof Renderer;
  const edition = { dataDate: newestDate(dataset), version: dataVersion(root), site: '' };
  const input = { ...edition, slices: slicesOf(dataset) } as RenderInput;
  const rendered = await renderPage(PAGE, input);
  await renderer.close();
  write(
    fileOf(PAGE),
    writeDocument({
      ...rendered,
      ...edition,
      page: PAGE,
      style,
      script,
      figure,
      data: packPage(PAGE, dataset),
      preloads: [],
    }),
  );
}
