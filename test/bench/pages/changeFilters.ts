import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { buildSite } from '../../../src/build/build.ts';
import { headersFor } from '../../../src/build/hosting/headers.ts';
import { spreadOf } from '../../scale/measure.ts';
import { PROFILES } from '../profiles.ts';
import { serveBench } from '../server.ts';
import { writeTable } from '../table.ts';

/** What one change cost the main thread, in ms: script alone, and all tasks with layout and paint. */
interface Cost {
  readonly script: number;
  readonly all: number;
}

/** Genres that are pressed one after the other, each once to filter and once to take the filter away. */
const PRESSED = ['crime', 'drama', 'comedy'] as const;
const QUIET_MS = 1500;

/** Measures what one changed filter costs the dashboard when all its figures are live, on a phone's processor. */
export async function changeFilters(browser: Browser, root: string, rounds: number) {
  const out = join(root, 'test/output/bench-filters');
  rmSync(out, { recursive: true, force: true });
  await buildSite({ root, out, site: '' });
  const server = await serveBench(out, headersFor);
  const firsts: Cost[] = [];
  const others: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    const [first, ...rest] = await changesOf(browser, server.url);
    firsts.push(first!);
    others.push(...rest);
  }
  server.close();
  const rows = [
    ['the first', firsts],
    ['each after it', others],
  ] as const;
  const heads = ['changed filter', 'changes', 'script, ms (quartiles)', 'all tasks, ms (quartiles)'];
  const table = writeTable(
    heads,
    rows.map(([name, costs]) => [
      name,
      String(costs.length),
      sayMs(costs.map(({ script }) => script)),
      sayMs(costs.map(({ all }) => all)),
    ]),
  );
  return { tables: `## The dashboard with all figures live, CPU 4×, 412 px\n\n${table}` };
}

function sayMs(values: number[]): string {
  const { median, low, high } = spreadOf(values);
  return `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
}

/** Opens the dashboard, wakes all of it and presses genres; the costs in order. */
async function changesOf(browser: Browser, address: string): Promise<Cost[]> {
  const { slowdown, viewport } = PROFILES.find(({ name }) => name === 'mobile')!;
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(address);
    await wakeAll(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const costs: Cost[] = [];
    for (const genre of PRESSED.flatMap((each) => [each, each]))
      costs.push(await press(page, session, genre));
    return costs;
  } finally {
    await context.close();
  }
}

async function wakeAll(page: Page): Promise<void> {
  await page.waitForSelector('html[data-live]');
  for (const island of await page.locator('[data-island]').all()) {
    await island.evaluate((element) => element.scrollIntoView());
    await page.waitForFunction(
      (element) => 'live' in (element as HTMLElement).dataset,
      await island.elementHandle(),
    );
  }
  await page.locator('#genres').evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(QUIET_MS);
}

async function press(page: Page, session: CDPSession, genre: string): Promise<Cost> {
  // Looked for beforehand: the search costs as much script as a figure.
  const bar = (await page.locator(`#genres [data-key="${genre}"]:visible`).elementHandle())!;
  const before = await spentOn(session);
  await bar.dispatchEvent('click');
  await page.waitForTimeout(QUIET_MS);
  const after = await spentOn(session);
  return { script: after.script - before.script, all: after.all - before.all };
}

async function spentOn(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const msOf = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value * 1000;
  return { script: msOf('ScriptDuration'), all: msOf('TaskDuration') };
}
