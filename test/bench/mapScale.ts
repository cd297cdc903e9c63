import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium, type Page } from 'playwright-core';
import { build, createServer, type Rolldown } from 'vite';
import { OPTIONS } from '../../src/build/bundleScripts.ts';
import { dataVersion, newestDate, readData } from '../../src/build/data.ts';
import { writeDocument } from '../../src/build/document.ts';
import { readGeography } from '../../src/build/geography/atlas.ts';
import { slicesOf } from '../../src/build/packSlices.ts';
import { packPage } from '../../src/build/packPage.ts';
import { allPages, entryOf, fileOf } from '../../src/build/pages.ts';
import type * as Renderer from '../../src/build/render.ts';
import type { RenderInput } from '../../src/build/renderInput.ts';
import { startServer } from '../../src/build/server.ts';
import { stylesheet } from '../../src/build/styles.ts';
import { entries, virtualModules } from '../../src/build/virtualModules.ts';
import { unproject } from '../../src/geometry/frame.ts';
import { joinDataset, type Dataset } from '../../src/model/dataset.ts';
import { STATES } from '../../src/model/vocabulary.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { describeMachine } from './machine.ts';

const root = join(import.meta.dirname, '../..');
const src = join(root, 'src');
const PAGE = allPages().find(
  ({ kind, lang, chart }) => kind === 'embed' && lang === 'en' && chart === 'filming-map',
)!;
const MANY = 10_000;
/** A task longer than this keeps the reader waiting (W3C Long Tasks). */
const LONG = 50;
const GL_WAIT = 120_000;

/** What a reader who did something had to wait for, in ms. */
interface Smoothness {
  readonly frames: number;
  /** Between two frames: the middle one, and the one that 95 of a hundred are shorter than. */
  readonly middle: number;
  readonly p95: number;
  readonly longTasks: number;
  readonly longest: number;
}

/**
 * Measures the map with the places of the tables and with ten thousand made-up ones, as a picture and live: prints the
 * frames and the long tasks while a reader points, switches, pans and zooms. For eyes, not for a verdict: the numbers
 * are this machine's.
 *
 * @returns the exit code
 */
export async function run(): Promise<number> {
  process.env.NODE_ENV = 'production';
  const real = readData(root);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  for (const dataset of [real, withManyPlaces(real, MANY)]) {
    const folder = mkdtempSync(join(tmpdir(), 'rodaje-map-'));
    await buildMapPage(dataset, folder);
    const server = await startServer({ root: folder, port: 0 });
    const page = await browser.newPage({ viewport: { width: 816, height: 900 } });
    await page.goto(server.url + PAGE.path);
    await page.waitForLoadState('networkidle');
    console.log(`\n${dataset.locations.length} places`);
    console.log(`symbols in the picture   ${await page.locator('.places > *').count()}`);
    print('picture, pointing', await recordWhile(page, pointAround));
    print('picture, switching', await recordWhile(page, switchMeasures));
    const started = Date.now();
    await page.locator('.map-buttons button').first().click();
    await page.locator('.map-zoom.moved').waitFor({ timeout: GL_WAIT });
    console.log(`live after               ${Date.now() - started} ms`);
    print('live, panning', await recordWhile(page, pan));
    print('live, zooming', await recordWhile(page, zoom));
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
  console.log(`\n${describeMachine(`Chromium ${browser.version()}`)}`);
  await browser.close();
  return 0;
}

/** The tables with `count` places instead of their own, spread over the land by a fixed generator of numbers. */
function withManyPlaces(dataset: Dataset, count: number): Dataset {
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
async function buildMapPage(dataset: Dataset, out: string): Promise<void> {
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

/** Records frames and long tasks of a page while something is done in it. */
async function recordWhile(page: Page, act: (page: Page) => Promise<void>): Promise<Smoothness> {
  const recording = await page.evaluateHandle((long) => {
    const frames: number[] = [];
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().flatMap(({ duration }) => (duration >= long ? [duration] : [])));
    });
    observer.observe({ type: 'longtask' });
    let running = true;
    const step = (time: number) => {
      frames.push(time);
      if (running) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    const stop = () => {
      running = false;
      observer.disconnect();
      return { frames, tasks };
    };
    return { stop };
  }, LONG);
  await act(page);
  const { frames, tasks } = await recording.evaluate(({ stop }) => stop());
  const gaps = frames.slice(1).map((time, at) => time - frames[at]!);
  gaps.sort((a, b) => a - b);
  const at = (share: number) => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))] ?? 0;
  return {
    frames: frames.length,
    middle: at(0.5),
    p95: at(0.95),
    longTasks: tasks.length,
    longest: Math.max(0, ...tasks),
  };
}

function print(what: string, { frames, middle, p95, longTasks, longest }: Smoothness): void {
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  console.log(
    `${what.padEnd(24)} ${frames} frames, ${ms(middle)} apart (95 %: ${ms(p95)}); long tasks: ${longTasks}, longest ${ms(longest)}`,
  );
}

async function pointAround(page: Page): Promise<void> {
  const { x, y, width, height } = (await page.locator('.state-map').boundingBox())!;
  for (let step = 0; step < 60; step++) {
    const angle = step / 6;
    await page.mouse.move(
      x + width * (0.45 + 0.3 * Math.cos(angle)),
      y + height * (0.5 + 0.3 * Math.sin(angle)),
    );
  }
}

async function switchMeasures(page: Page): Promise<void> {
  for (const button of [1, 2, 0]) await page.locator('.switch button').nth(button).click();
}

async function pan(page: Page): Promise<void> {
  const { x, y, width, height } = (await page.locator('.map-gl').boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 120; step++) {
    const angle = step / 15;
    await page.mouse.move(x + width / 2 + 120 * Math.sin(angle), y + height / 2 + 80 * (1 - Math.cos(angle)));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  for (const button of [0, 0, 0, 1, 1, 1]) {
    await page.locator('.map-buttons button').nth(button).click();
    await page.waitForTimeout(500);
  }
}
