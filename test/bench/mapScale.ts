import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readData } from '../../src/build/data.ts';
import { startServer } from '../../src/build/server.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { describeMachine } from './machine.ts';
import { root, PAGE, withManyPlaces, buildMapPage } from './mapPage.ts';

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
