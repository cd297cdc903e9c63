import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../../src/build/build.ts';
import { compressFolder } from '../../../src/build/compress.ts';
import { readData } from '../../../src/build/data.ts';
import { headersFor } from '../../../src/build/hosting/headers.ts';
import { PROFILES } from '../profiles.ts';
import { runRounds, type Contestant, type Pair } from '../rounds.ts';
import { withoutScripts } from '../scriptless.ts';
import { serveBench, type BenchServer } from '../server.ts';
import { say, sayRatio } from '../spreads.ts';
import { writeTable } from '../table.ts';
import { buildOurs } from './ours.ts';
import { buildRivals } from './buildRivals.ts';
import { RIVALS } from './rivals.ts';
import { sharedData } from './sharedData.ts';

const STATIC = { path: 'static/' };

/** Ours twice: as it is, and without scripts, which is what stands on the screen when it is painted. */
const CONTESTANTS: readonly Contestant[] = [
  { name: 'static, the limit', path: STATIC.path, draws: false, beside: STATIC },
  { name: 'Rodaje without its scripts', path: 'ours-still/', draws: false, beside: STATIC },
  { name: 'Rodaje, all of it live', path: 'ours/', draws: false, beside: STATIC },
  ...RIVALS.map(({ name, ...rest }) => ({
    name: 'onlyMap' in rest ? `${name}, map alone` : name,
    path: `${name}/`,
    draws: true,
    beside: STATIC,
  })),
];

/** Builds every page under `out`. */
async function buildPages(browser: Browser, root: string, out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await buildRivals(out, sharedData(readData(root), root));
  await buildSite({ root, out: join(root, 'test/output/dist'), site: '' });
  await buildOurs(root, out);
  write(out, 'ours-still', withoutScripts(readFileSync(join(out, 'ours/index.html'), 'utf8')));
  const server = await serveBench(out, () => ({}));
  write(out, 'static', withoutScripts(await drawStatic(browser, server)));
  server.close();
  await compressFolder(out);
}

function write(out: string, folder: string, text: string): void {
  mkdirSync(join(out, folder), { recursive: true });
  writeFileSync(join(out, folder, 'index.html'), text);
}

/** The limit: what D3 draws, as one HTML file that draws nothing any more. */
async function drawStatic(browser: Browser, server: BenchServer): Promise<string> {
  const page = await browser.newPage({ viewport: PROFILES[1]!.viewport });
  await page.goto(`${server.url}d3/`);
  await page.waitForFunction(() => performance.getEntriesByName('marks').length > 0);
  const html = await page.content();
  await page.close();
  return html.replace(/<link rel="preload"[^>]*>\s*/, '');
}

/** Measures every contestant under every profile; the brief table is the phone's. */
export async function compareCharts(browser: Browser, root: string, rounds: number) {
  const out = join(root, 'test/output/bench');
  await buildPages(browser, root, out);
  return measurePages(browser, out, rounds);
}

/** Measures the pages that stand under `out`. */
export async function measurePages(browser: Browser, out: string, rounds: number) {
  // Ours are served as hosts are asked to; the rivals would not run under that policy.
  const server = await serveBench(out, (path) =>
    path.startsWith('/ours') ? headersFor(path.replace(/^\/ours[^/]*/, '/embed/ours')) : {},
  );
  const tables: Record<string, string> = {};
  for (const profile of PROFILES) {
    tables[profile.name] = tableOf(await runRounds(browser, server, CONTESTANTS, profile, rounds));
  }
  server.close();
  return {
    tables: `## Unthrottled\n\n${tables.unthrottled}\n## Mobile: CPU 4×, 1.6 Mbps, 150 ms\n\n${tables.mobile}`,
    brief: tables.mobile,
  };
}

function tableOf(measured: ReadonlyMap<Contestant, readonly Pair[]>): string {
  const heads = [
    'page',
    'kB until painted',
    'kB in all',
    'requests',
    'JS, kB br',
    'marks painted, ms (quartiles)',
    '÷ static, paired',
    'TBT, ms',
    'task, ms',
    '÷ static, paired',
    'heap, MB',
  ];
  const rows = [...measured].map(([{ name, draws }, pairs]) => {
    const visits = pairs.map(({ own }) => own);
    return [
      name,
      say(visits, ({ bytes, page }) => (draws ? bytes : page) / 1000, 1),
      say(visits, ({ bytes }) => bytes / 1000, 1),
      say(visits, ({ requests }) => requests),
      say(visits, ({ script }) => script / 1000, 1),
      say(visits, ({ painted }) => painted, 0, true),
      sayRatio(pairs, ({ painted }) => painted),
      say(visits, ({ blocked }) => blocked),
      say(visits, ({ task }) => task),
      sayRatio(pairs, ({ task }) => task),
      say(visits, ({ heap }) => heap, 2),
    ];
  });
  return writeTable(heads, rows);
}
